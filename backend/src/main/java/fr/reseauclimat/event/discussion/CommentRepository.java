package fr.reseauclimat.event.discussion;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
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
        return Page.of(find("from EventComment c join fetch c.author where c.event.id = ?1"
                + page.orderBy(SORTS, "-postedAt") + ", c.id", event), page);
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
