package fr.reseauclimat.event.registration.reminder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class ReminderRepository {

    /** Whoever registered, or got a place, after the reminder would have been sent, needs none; who came to the door left no address. */
    private static final String DUE = """
            select r.id from registrations r join events e on e.id = r.event_id
            where e.state = 'PUBLISHED' and r.state = 'REGISTERED' and not r.walk_in and e.starts_at <= :latest and e.starts_at > :earliest
              and coalesce(r.promoted_at, r.registered_at) < e.starts_at - make_interval(secs => :lead)
              and (:kind <> 'CONFIRMATION' or r.confirmed_at is null)
              and not exists (select 1 from registration_reminders d where d.registration_id = r.id and d.kind = :kind)
            order by e.starts_at, r.arrival limit :most
            for update of r skip locked""";

    @Inject
    Session session;

    /** Held by this transaction until it ends: another instance of the application takes the next ones. */
    List<UUID> lockDue(ReminderKind kind, Instant now, int most) {
        return session.createNativeQuery(DUE, UUID.class)
                .setParameter("latest", now.plus(kind.from())).setParameter("earliest", now.plus(kind.until()))
                .setParameter("lead", (double) kind.from().toSeconds()).setParameter("kind", kind.name())
                .setParameter("most", most).getResultList();
    }

    /** Once for a registration and a kind: a second row is refused by the database. */
    void note(UUID registrationId, ReminderKind kind, Instant now) {
        session.createNativeMutationQuery("""
                insert into registration_reminders (registration_id, kind, sent_at) values (:registration, :kind, :now)""")
                .setParameter("registration", registrationId).setParameter("kind", kind.name()).setParameter("now", now)
                .executeUpdate();
    }
}
