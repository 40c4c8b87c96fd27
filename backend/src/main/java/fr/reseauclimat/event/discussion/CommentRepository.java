package fr.reseauclimat.event.discussion;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<EventComment, UUID>, Retained {

    private static final Map<String, String> SORTS = Map.of("postedAt", "c.postedAt");

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

    /** @return how many were erased, of events that ended before then */
    int eraseOfEventsBefore(Instant moment) {
        return getEntityManager().createNativeQuery("""
                delete from event_comments where event_id in (select id from events where ends_at < ?1 and not template)""")
                .setParameter(1, moment).executeUpdate();
    }
}
