package fr.reseauclimat.event.registration.reminder;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.job.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class ReminderRepository {

    /** Whoever registered, or got a place, after the reminder would have been sent, needs none; who came to the door left no address. */
    private static final String DUE = """
            select r.id subject, e.id event_id
            from registrations r join event_dates e on e.id = r.event_id
            join (values ('WEEK', cast(:week as timestamptz), cast(:confirmation as timestamptz)),
                         ('CONFIRMATION', :confirmation, cast(:day as timestamptz)),
                         ('DAY', :day, :now)) k (kind, latest, earliest)
              on e.starts_at <= k.latest and e.starts_at > k.earliest
            where e.state = 'PUBLISHED' and r.state = 'REGISTERED' and not r.walk_in
              and coalesce(r.promoted_at, r.registered_at) < e.starts_at - (k.latest - :now)
              and (k.kind <> 'CONFIRMATION' or r.confirmed_at is null)
              and not exists (select 1 from registration_reminders d where d.registration_id = r.id and d.kind = k.kind)
            order by e.starts_at, r.arrival""";

    @Inject
    Session session;

    /** @return registrations to remind of what is due of their event by now */
    Due due(Instant now) {
        var values = new HashMap<String, Object>(Map.of("now", now));
        for (var kind : ReminderKind.values()) {
            values.put(kind.name().toLowerCase(), now.plus(kind.from()));
        }
        return new Due.Found(DUE, values);
    }

    /** Once for a registration and a kind: a second row is refused by the database. */
    void note(UUID registrationId, ReminderKind kind, Instant now) {
        session.createNativeMutationQuery("""
                insert into registration_reminders (registration_id, kind, sent_at) values (:registration, :kind, :now)""")
                .setParameter("registration", registrationId).setParameter("kind", kind.name()).setParameter("now", now)
                .executeUpdate();
    }
}
