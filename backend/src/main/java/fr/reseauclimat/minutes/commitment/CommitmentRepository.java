package fr.reseauclimat.minutes.commitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    /** With whom and what they name. */
    private static final String WHOLE = """
            from Commitment c join fetch c.whole left join fetch c.member m left join fetch m.organisation left join fetch c.organisation
            left join fetch c.segment where\s""";

    private static final Map<String, String> SORTS = Map.of("state", "case when c.state = 'OPEN' then 0 else 1 end", "addedAt", "c.addedAt", "dueOn", "c.dueOn");

    List<Commitment> ofEvent(UUID eventId) {
        return list(WHOLE + "c.whole.event.id = ?1 order by c.addedAt, c.id", eventId);
    }

    Page<Commitment> ofEvent(UUID eventId, PageQuery page) {
        return Page.of(find(WHOLE + "c.whole.event.id = ?1" + page.orderBy(SORTS, "addedAt") + ", c.addedAt, c.id", eventId), page);
    }

    Optional<Commitment> of(UUID eventId, UUID id) {
        return find("id = ?1 and whole.event.id = ?2", id, eventId).firstResultOptional();
    }

    boolean isKnown(UUID eventId, String origin) {
        return count("whole.event.id = ?1 and origin = ?2", eventId, origin) > 0;
    }

    Page<Commitment> ofMember(UUID memberId, PageQuery page) {
        return Page.of(find(WHOLE + "(c.member.id = ?1 or c.organisation.id = (select o.organisation.id from Member o where o.id = ?1))"
                + page.orderBy(SORTS, "state") + ", c.dueOn, c.addedAt, c.id", memberId), page);
    }

    /** Of those who have a place at this event, and of their organisations, said at other events; what was dropped is past. */
    Page<Commitment> promisedBefore(UUID eventId, PageQuery page) {
        var ids = getEntityManager().createNativeQuery("""
                select distinct c.id from commitments c join minutes x on x.id = c.minutes_id and x.event_id <> :event
                join people_at_events p on p.event_id = :event and p.state = 'REGISTERED'
                     and (p.member_id = c.member_id or p.organisation_id = c.organisation_id)
                where c.state <> 'DROPPED'""", UUID.class).setParameter("event", eventId).getResultList();
        return Page.of(find(WHOLE + "c.id in ?1" + page.orderBy(SORTS, "dueOn") + ", c.addedAt, c.id", ids), page);
    }
}
