package fr.reseauclimat.minutes.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    List<Commitment> ofEvent(UUID eventId) {
        return list("""
                from Commitment c left join fetch c.member m left join fetch m.organisation left join fetch c.organisation
                left join fetch c.segment where c.whole.event.id = ?1 order by c.addedAt, c.id""", eventId);
    }

    Page<Commitment> page(UUID eventId, PageQuery page) {
        var all = ofEvent(eventId);
        return Page.of(all.stream().skip(page.offset()).limit(page.size()).toList(), page, all.size());
    }

    Optional<Commitment> of(UUID eventId, UUID id) {
        return find("id = ?1 and whole.event.id = ?2", id, eventId).firstResultOptional();
    }

    boolean isKnown(UUID eventId, String origin) {
        return count("whole.event.id = ?1 and origin = ?2", eventId, origin) > 0;
    }

    /** What is open first. */
    List<Commitment> ofMember(UUID memberId) {
        return list("""
                from Commitment c join fetch c.whole left join fetch c.member m left join fetch m.organisation left join fetch c.organisation
                left join fetch c.segment
                where m.id = ?1 or c.organisation.id = (select o.organisation.id from Member o where o.id = ?1)
                order by case when c.state = 'OPEN' then 0 else 1 end, c.dueOn, c.addedAt, c.id""", memberId);
    }

    /** Of those who have a place at this event, and of their organisations, said at other events; what was dropped is past. */
    List<Commitment> promisedBefore(UUID eventId) {
        var ids = getEntityManager().createNativeQuery("""
                select distinct c.id from commitments c join minutes x on x.id = c.minutes_id and x.event_id <> :event
                join registrations r on r.event_id = :event and r.state = 'REGISTERED'
                join members m on m.id = r.member_id and (m.id = c.member_id or m.organisation_id = c.organisation_id)
                where c.state <> 'DROPPED'""", UUID.class).setParameter("event", eventId).getResultList();
        return ids.isEmpty() ? List.of() : list("""
                from Commitment c left join fetch c.member m left join fetch m.organisation left join fetch c.organisation
                left join fetch c.segment where c.id in ?1 order by c.dueOn, c.addedAt, c.id""", ids);
    }
}
