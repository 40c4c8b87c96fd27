package fr.reseauclimat.event.registration;

import java.time.Instant;
import java.time.Period;
import java.util.List;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class RegistrationRetentionRepository implements Retained {

    @Inject
    Session session;

    /** The form tells them. */
    @ConfigProperty(name = "reseau-climat.participants.retention-days")
    int days;

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.ofEvents("needs", "needs", Period.ofDays(30), this::eraseNeeds, "RegistrationNeeds"),
                RetentionRule.ofEvents("answers", "details", Period.ofDays(days), this::eraseAnswers, "RegistrationAnswer"),
                RetentionRule.ofEvents("guests", "details", Period.ofDays(days), this::eraseGuests, "Registration"),
                RetentionRule.ofEvents("registrations", "registration", Period.ofYears(3), this::forgetMembers));
    }

    int eraseNeeds(Instant endedBefore) {
        return run("""
                delete from registration_needs n using registrations r, event_dates e
                where r.id = n.registration_id and e.id = r.event_id and e.ends_at < :moment""", endedBefore);
    }

    int eraseAnswers(Instant endedBefore) {
        return run("""
                delete from registration_answers a using registrations r, event_dates e
                where r.id = a.registration_id and e.id = r.event_id and e.ends_at < :moment""", endedBefore);
    }

    /** Leaves a line that names nobody. */
    int eraseGuests(Instant endedBefore) {
        return run("""
                update registrations r
                set guest_first_name = 'Personne', guest_last_name = 'effacée', guest_organisation = null,
                    guest_email = r.id || '@effacee.invalid'
                from event_dates e
                where e.id = r.event_id and r.kind <> 'MEMBER' and e.ends_at < :moment
                  and r.guest_email is distinct from r.id || '@effacee.invalid'""", endedBefore);
    }

    /** Whoever came as a member becomes a line that names nobody, too; it goes on being counted. */
    int forgetMembers(Instant endedBefore) {
        return run("""
                update registrations r
                set member_id = null, registered_by_id = null, kind = 'GUEST', guest_first_name = 'Personne',
                    guest_last_name = 'effacée', guest_email = r.id || '@effacee.invalid'
                from event_dates e
                where e.id = r.event_id and r.kind = 'MEMBER' and e.ends_at < :moment""", endedBefore);
    }

    private int run(String sql, Instant moment) {
        return session.createNativeMutationQuery(sql).setParameter("moment", moment).executeUpdate();
    }
}
