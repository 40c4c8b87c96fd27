package fr.reseauclimat.minutes.amendment;

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
import jakarta.persistence.LockModeType;

@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<Amendment, UUID>, Retained {

    /** What waits for a decision comes first. */
    private static final Map<String, String> SORTS = Map.of("state", "case when a.state = 'OPEN' then 0 else 1 end");

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("amendments", "minutes", Period.ofYears(1), this::eraseOfEventsBefore, "Amendment"));
    }

    /** @param author whose own ones are asked for, or null for all */
    Page<Amendment> ofEvent(UUID eventId, UUID author, PageQuery page) {
        return Page.of(find("""
                from Amendment a join fetch a.section s left join fetch a.author
                where a.section.whole.event.id = ?1 and (?2 is null or a.author.id = ?2)""" + page.orderBy(SORTS, "state")
                + ", s.position, a.proposedAt, a.id", eventId, author), page);
    }

    Optional<Amendment> lock(UUID eventId, UUID id) {
        return find("id = ?1 and section.whole.event.id = ?2", id, eventId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    int eraseOfEventsBefore(Instant moment) {
        return getEntityManager().createNativeQuery("""
                delete from amendments a using minutes_sections s, minutes x, event_dates e
                where s.id = a.section_id and x.id = s.minutes_id and e.id = x.event_id and e.ends_at < :before""")
                .setParameter("before", moment).executeUpdate();
    }
}
