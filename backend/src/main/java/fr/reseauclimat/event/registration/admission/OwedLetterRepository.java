package fr.reseauclimat.event.registration.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.job.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Letters that could not be written when what they tell happened: rows of machinery. */
@ApplicationScoped
class OwedLetterRepository {

    @Inject
    Session session;

    Due due() {
        return new Due.Found("""
                select o.registration_id subject, r.event_id from owed_letters o join registrations r on r.id = o.registration_id
                group by o.registration_id, r.event_id order by min(o.since)""", Map.of());
    }

    void owe(UUID registrationId, LetterJob.Kind kind, Instant now) {
        // the registration itself may still wait to be written
        session.flush();
        session.createNativeMutationQuery("""
                insert into owed_letters (registration_id, kind, since) values (:registration, :kind, :now) on conflict do nothing""")
                .setParameter("registration", registrationId).setParameter("kind", kind.name()).setParameter("now", now).executeUpdate();
    }

    /** @return what this person is owed, which counts as paid from now on */
    List<LetterJob.Kind> pay(UUID registrationId) {
        var owed = session.createNativeQuery("select kind from owed_letters where registration_id = :registration order by since", String.class)
                .setParameter("registration", registrationId).getResultList();
        session.createNativeMutationQuery("delete from owed_letters where registration_id = :registration")
                .setParameter("registration", registrationId).executeUpdate();
        return owed.stream().map(LetterJob.Kind::valueOf).toList();
    }
}
