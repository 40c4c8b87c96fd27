package fr.reseauclimat.minutes.commitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    private static final Map<String, String> SORTS = Map.of("addedAt", "c.added_at", "dueOn", "c.due_on",
            "state", "case when c.state = 'OPEN' then 0 else 1 end");

    List<Commitment> ofEvent(UUID eventId) {
        return whole(listing("x.event_id = ?", eventId).all(getEntityManager(), row -> row.id("id")));
    }

    Page<Commitment> ofEvent(UUID eventId, PageQuery page) {
        return page(listing("x.event_id = ?", eventId).sorted(SORTS, "addedAt", "c.id"), page);
    }

    Optional<Commitment> of(UUID eventId, UUID id) {
        return find("id = ?1 and whole.event.id = ?2", id, eventId).firstResultOptional();
    }

    boolean isKnown(UUID eventId, String origin) {
        return count("whole.event.id = ?1 and origin = ?2", eventId, origin) > 0;
    }

    /** One's own, and those of the own organisation. What is open comes first, and of that what is due first. */
    Page<Commitment> ofMember(UUID memberId, PageQuery page) {
        return page(listing("c.member_id = ? or c.organisation_id = (select organisation_id from people where id = ?)", memberId, memberId)
                .sorted(SORTS, "state", "c.due_on, c.added_at, c.id"), page);
    }

    /** Of those who have a place at this event, and of their organisations, said at other events; what was dropped is past. */
    Page<Commitment> promisedBefore(UUID eventId, PageQuery page) {
        return page(listing("""
                x.event_id <> ? and c.state <> 'DROPPED' and exists (
                    select 1 from people_at_events p where p.event_id = ? and p.state = 'REGISTERED'
                      and (p.member_id = c.member_id or p.organisation_id = c.organisation_id))""", eventId, eventId)
                .sorted(SORTS, "dueOn", "c.added_at, c.id"), page);
    }

    private static Listing listing(String condition, Object... values) {
        return Listing.select("c.id").from("commitments c join minutes x on x.id = c.minutes_id").where(condition, values);
    }

    private Page<Commitment> page(Listing listing, PageQuery page) {
        var ids = listing.page(getEntityManager(), page, row -> row.id("id"));
        var whole = whole(ids.items()).stream().collect(Collectors.toMap(Commitment::id, Function.identity()));
        return ids.map(whole::get);
    }

    /** With whom and what they name. */
    private List<Commitment> whole(List<UUID> ids) {
        return list("""
                from Commitment c join fetch c.whole left join fetch c.member m left join fetch m.organisation left join fetch c.organisation
                left join fetch c.segment where c.id in ?1 order by c.addedAt, c.id""", ids);
    }
}
