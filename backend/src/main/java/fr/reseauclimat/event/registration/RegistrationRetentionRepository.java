package fr.reseauclimat.event.registration;

import java.time.Instant;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class RegistrationRetentionRepository {

    @Inject
    Session session;

    int eraseNeeds(Instant endedBefore) {
        return run("""
                delete from registration_needs n using registrations r, events e
                where r.id = n.registration_id and e.id = r.event_id and e.ends_at < :moment""", endedBefore);
    }

    int eraseAnswers(Instant endedBefore) {
        return run("""
                delete from registration_answers a using registrations r, events e
                where r.id = a.registration_id and e.id = r.event_id and e.ends_at < :moment""", endedBefore);
    }

    /** Leaves a line that names nobody. */
    int eraseGuests(Instant endedBefore) {
        return run("""
                update registrations r
                set guest_first_name = 'Personne', guest_last_name = 'effacée', guest_organisation = null,
                    guest_email = r.id || '@effacee.invalid'
                from events e
                where e.id = r.event_id and r.kind <> 'MEMBER' and e.ends_at < :moment
                  and r.guest_email is distinct from r.id || '@effacee.invalid'""", endedBefore);
    }

    private int run(String sql, Instant moment) {
        return session.createNativeMutationQuery(sql).setParameter("moment", moment).executeUpdate();
    }
}
