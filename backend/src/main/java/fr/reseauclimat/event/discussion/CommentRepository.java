package fr.reseauclimat.event.discussion;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<EventComment, UUID> {

    private static final Map<String, String> SORTS = Map.of("postedAt", "c.postedAt");

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
