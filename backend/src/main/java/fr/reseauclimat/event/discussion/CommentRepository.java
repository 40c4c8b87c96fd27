package fr.reseauclimat.event.discussion;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Retained;
import fr.reseauclimat.shared.job.RetentionRule;
import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<EventComment, UUID>, Retained {

    private static final Map<String, String> SORTS = Map.of("postedAt", "c.postedAt");

    /**
     * Who prepares an event: whoever runs it, sees to something, or took part in the exchange. With what others said since
     * they were last told, unless that mail went out a moment ago.
     */
    private static final String UNTOLD = """
            with people as (
                select event_id, member_id from event_facilitators
                union select event_id, author_id from event_comments
                union select event_id, owner_id from checklist_items where owner_id is not null)
            select p.event_id, p.member_id, count(*) comments, max(c.posted_at) latest
            from event_comments c
            join people p on p.event_id = c.event_id and p.member_id <> c.author_id
            left join event_comment_mails t on t.event_id = p.event_id and t.member_id = p.member_id
            where c.posted_at > :since and c.posted_at > coalesce(t.told_until, '-infinity')
              and coalesce(t.sent_at, '-infinity') <= :sentBefore
            group by p.event_id, p.member_id""";

    /** @param latest when the last of the comments was made */
    record Untold(UUID eventId, UUID memberId, long comments, Instant latest) {
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.ofEvents("comments", "preparation", Period.ofYears(1), this::eraseOfEventsBefore, "EventComment"));
    }

    Page<EventComment> list(UUID event, PageQuery page) {
        var found = find("from EventComment c join fetch c.author where c.event.id = ?1"
                + page.orderBy(SORTS, "-postedAt") + ", c.id", event);
        return Page.of(found.page(page.page() - 1, page.size()).list(), page, count("event.id", event));
    }

    Optional<EventComment> find(UUID event, UUID id) {
        return find("id = ?1 and event.id = ?2", id, event).firstResultOptional();
    }

    /**
     * @param sentBefore whoever had a mail after that waits
     * @return members who have something to be told of an event
     */
    Due due(Instant since, Instant sentBefore) {
        return new Due.Found("select member_id subject, event_id from (" + UNTOLD + ") u", Map.of("since", since, "sentBefore", sentBefore));
    }

    Untold untold(UUID memberId, UUID eventId, Instant since, Instant sentBefore) {
        return getEntityManager().unwrap(Session.class).createNativeQuery("select * from (" + UNTOLD
                + ") u where member_id = :member and event_id = :event", Object[].class)
                .addScalar("event_id", UUID.class).addScalar("member_id", UUID.class)
                .addScalar("comments", Long.class).addScalar("latest", Instant.class)
                .setParameter("member", memberId).setParameter("event", eventId)
                .setParameter("since", since).setParameter("sentBefore", sentBefore).getResultStream()
                .map(row -> new Untold((UUID) row[0], (UUID) row[1], (Long) row[2], (Instant) row[3])).findFirst().orElseThrow();
    }

    /** @return whether it is this caller who tells: of several at once, one is */
    boolean markTold(Untold untold, Instant now, Instant sentBefore) {
        return getEntityManager().createNativeQuery("""
                insert into event_comment_mails (event_id, member_id, told_until, sent_at) values (?1, ?2, ?3, ?4)
                on conflict (event_id, member_id) do update set told_until = excluded.told_until, sent_at = excluded.sent_at
                where event_comment_mails.sent_at <= ?5""")
                .setParameter(1, untold.eventId()).setParameter(2, untold.memberId()).setParameter(3, untold.latest())
                .setParameter(4, now).setParameter(5, sentBefore).executeUpdate() == 1;
    }

    /** @return how many were erased, of events that ended before then */
    int eraseOfEventsBefore(Instant moment) {
        return getEntityManager().createNativeQuery("""
                delete from event_comments where event_id in (select id from events where ends_at < ?1 and not template)""")
                .setParameter(1, moment).executeUpdate();
    }
}
