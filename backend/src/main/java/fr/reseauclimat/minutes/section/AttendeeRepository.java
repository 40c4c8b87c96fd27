package fr.reseauclimat.minutes.section;

import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who came to an event, or, where nobody noted who came, had a place. */
@ApplicationScoped
public class AttendeeRepository {

    private static final String CAME = """
            p.event_id = :event and (exists (select 1 from attendances a where a.registration_id = p.registration_id and a.present)
              or p.state = 'REGISTERED' and not exists (select 1 from attendances a where a.event_id = p.event_id))""";

    @Inject
    Session session;

    boolean attended(UUID eventId, UUID memberId) {
        return session.createNativeQuery("select count(*) from people_at_events p where p.member_id = :member and " + CAME, Long.class)
                .setParameter("event", eventId).setParameter("member", memberId).getSingleResult() > 0;
    }

    /** @return identifiers of members */
    public List<UUID> members(UUID eventId) {
        return session.createNativeQuery("select p.member_id from people_at_events p where p.member_id is not null and " + CAME, UUID.class)
                .setParameter("event", eventId).getResultList();
    }
}
