package fr.reseauclimat.event.webinar.participant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import fr.reseauclimat.shared.paging.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Who came, in one query. */
@ApplicationScoped
class WebinarParticipantRepository {

    private static final Map<String, String> SORTS = Map.of(
            "joinedAt", "j.joined_at", "name", "search_key(coalesce(m.last_name, r.guest_last_name) || ' ' || coalesce(m.first_name, r.guest_first_name))");

    private static final String LIST = """
            select r.id, coalesce(m.first_name, r.guest_first_name), coalesce(m.last_name, r.guest_last_name),
                   coalesce(o.name, r.guest_organisation), j.joined_at, count(*) over () total
            from webinar_joins j
            join registrations r on r.id = j.registration_id
            left join members m on m.id = r.member_id
            left join organisations o on o.id = m.organisation_id
            where r.event_id = :event""";

    @Inject
    EntityManager entities;

    Page<WebinarParticipant> list(UUID eventId, PageQuery page) {
        var order = page.orderBy(SORTS, "joinedAt") + ", r.id";
        return Page.read(page, (offset, limit) -> read(eventId, order, offset, limit));
    }

    @SuppressWarnings("unchecked")
    private Slice<WebinarParticipant> read(UUID eventId, String order, int offset, int limit) {
        List<Tuple> rows = entities.createNativeQuery(LIST + order, Tuple.class)
                .setParameter("event", eventId).setFirstResult(offset).setMaxResults(limit).getResultList();
        var total = rows.isEmpty() ? 0 : ((Number) rows.getFirst().get(5)).longValue();
        return new Slice<>(rows.stream().map(WebinarParticipantRepository::participant).toList(), total);
    }

    private static WebinarParticipant participant(Tuple row) {
        return new WebinarParticipant(row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class),
                row.get(3, String.class), row.get(4, Instant.class));
    }
}
