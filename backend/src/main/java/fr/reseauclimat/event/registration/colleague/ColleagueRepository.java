package fr.reseauclimat.event.registration.colleague;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads whom a member registered for an event. */
@ApplicationScoped
class ColleagueRepository {

    static final Map<String, String> SORTS = Map.of("registeredAt", "r.arrival", "name", "lower(m.lastName)");

    private static final String BROUGHT = """
            from Registration r join r.member m
            where r.event.id = :event and r.registeredBy.id = :member""";

    @Inject
    Session session;

    /** @param orderBy an {@code order by} clause made of {@link #SORTS} */
    List<ColleagueEntry> list(UUID eventId, UUID memberId, String orderBy, int offset, int limit) {
        return session.createQuery("select m.id, m.firstName, m.lastName, r.state " + BROUGHT + orderBy, ColleagueEntry.class)
                .setParameter("event", eventId).setParameter("member", memberId)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    long count(UUID eventId, UUID memberId) {
        return session.createQuery("select count(*) " + BROUGHT, Long.class)
                .setParameter("event", eventId).setParameter("member", memberId).getSingleResult();
    }
}
