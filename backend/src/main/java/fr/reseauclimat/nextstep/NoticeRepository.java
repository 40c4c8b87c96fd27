package fr.reseauclimat.nextstep;

import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who is to be told of what, and who was. */
@ApplicationScoped
class NoticeRepository implements Retained {

    private static final String ORGANISERS = "select member_id from event_facilitators where event_id = :event";

    @Inject
    Session session;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.of("notices", "mail", Period.ofDays(30), Since.SENDING, this::eraseToldBefore));
    }

    /** @param subject what it is about: of a task, its owner is told */
    List<UUID> people(Addressee who, UUID subject, UUID event) {
        var query = session.createNativeQuery(switch (who) {
            case ADEME -> "select id from people where role = 'ADEME'";
            case STAFF -> "select id from people where role in ('ADEME', 'MISSIONS_PUBLIQUES')";
            case ORGANISERS -> ORGANISERS;
            case PREPARERS -> ORGANISERS + """

                    union select author_id from event_comments where event_id = :event
                    union select owner_id from checklist_items where event_id = :event and owner_id is not null""";
            case OWNER -> """
                    select coalesce(i.owner_id, f.member_id) from checklist_items i
                    left join event_facilitators f on i.owner_id is null and f.event_id = i.event_id
                    where i.id = :subject and coalesce(i.owner_id, f.member_id) is not null""";
            case ATTENDEES -> throw new IllegalArgumentException("The minutes know who came");
        }, UUID.class);
        query.getParameters().forEach(parameter ->
                query.setParameter(parameter.getName(), "event".equals(parameter.getName()) ? event : subject));
        return query.getResultList();
    }

    void add(Collection<UUID> members, Occasion occasion, UUID subject, UUID event, Instant now) {
        if (!members.isEmpty()) {
            session.createNativeMutationQuery("""
                    insert into notices (id, member_id, occasion, subject_id, event_id, created_at)
                    select gen_random_uuid(), id, :occasion, :subject, cast(:event as uuid), :now from people where id in (:people)""")
                    .setParameter("occasion", occasion.name()).setParameter("subject", subject)
                    .setParameter("event", event == null ? null : event.toString())
                    .setParameter("now", now).setParameter("people", members).executeUpdate();
        }
    }

    /** What has gone on meanwhile, nobody needs to hear of any more. */
    void forgetUntold(UUID subject) {
        session.createNativeMutationQuery("delete from notices where subject_id = :subject and told_at is null")
                .setParameter("subject", subject).executeUpdate();
    }

    /** @return members for whom something waits, and who had no mail of notices since then */
    Due waiting(Instant toldBefore) {
        return new Due.Found("""
                select distinct n.member_id subject, cast(null as uuid) event_id from notices n where n.told_at is null
                and not exists (select 1 from notices t where t.member_id = n.member_id and t.told_at > :before)""",
                Map.of("before", toldBefore));
    }

    /** @return what nobody else tells this member at the same moment, bundled, the oldest first */
    List<Notice> take(UUID member, Instant now) {
        return session.createNativeQuery("""
                with taken as (update notices set told_at = :now where member_id = :member and told_at is null
                               returning occasion, event_id, subject_id, created_at)
                select t.occasion, t.event_id, (array_agg(t.subject_id))[1] subject, count(*) times, e.title,
                       case when t.occasion = 'EVENT_CANCELLED' then e.cancellation_reason else e.return_comment end words
                from taken t left join event_dates e on e.id = t.event_id
                group by t.occasion, t.event_id, e.title, e.cancellation_reason, e.return_comment order by min(t.created_at)""", Object[].class)
                .addScalar("occasion", String.class).addScalar("event_id", UUID.class).addScalar("subject", UUID.class)
                .addScalar("times", Long.class).addScalar("title", String.class).addScalar("words", String.class)
                .setParameter("now", now).setParameter("member", member).getResultStream()
                .map(row -> new Notice(Occasion.valueOf((String) row[0]), (UUID) row[1], (UUID) row[2], (Long) row[3],
                        (String) row[4], (String) row[5]))
                .toList();
    }

    private int eraseToldBefore(Instant moment) {
        return session.createNativeMutationQuery("delete from notices where told_at < :before")
                .setParameter("before", moment).executeUpdate();
    }
}
