package fr.reseauclimat.event.registration.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads what those need who have a place, or wait for one. */
@ApplicationScoped
class NeedsListRepository {

    static final Map<String, String> SORTS = Map.of("name", "lower(coalesce(m.lastName, r.guest.lastName))", "seat", "r.seat");

    private static final String OF_EVENT = """
            from RegistrationNeeds n join Registration r on r.id = n.registrationId left join r.member m
            where r.event.id = :event and r.state <> CANCELLED""";

    @Inject
    Session session;

    /** @param orderBy an {@code order by} clause made of {@link #SORTS} */
    List<NeedsEntry> list(UUID eventId, String orderBy, int offset, int limit) {
        return session.createQuery("""
                select r.id, coalesce(m.firstName, r.guest.firstName), coalesce(m.lastName, r.guest.lastName), r.seat,
                       n.access, n.diet
                %s %s, r.arrival""".formatted(OF_EVENT, orderBy), NeedsEntry.class)
                .setParameter("event", eventId).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    long count(UUID eventId) {
        return session.createQuery("select count(*) " + OF_EVENT, Long.class).setParameter("event", eventId).getSingleResult();
    }
}
