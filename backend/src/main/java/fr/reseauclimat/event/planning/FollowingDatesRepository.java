package fr.reseauclimat.event.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The dates that hang on the day of an event beside its plan. They follow it by as many days, at the same hours; what is
 * done, past or over stays where it was.
 */
@ApplicationScoped
class FollowingDatesRepository {

    private static final String MOVED = "((%1$s at time zone 'Europe/Paris' + make_interval(days => :days)) at time zone 'Europe/Paris')";

    private static final List<String> MOVES = List.of(
            "update checklist_items set due_on = due_on + :days, version = version + 1 where event_id = :event and done_at is null and due_on is not null",
            "update registration_quotas q set release_at = " + MOVED.formatted("release_at") + ", version = q.version + 1 from registration_forms f "
                    + "where f.id = q.form_id and f.event_id = :event and q.release_at > :now",
            "update invitation_links set expires_at = " + MOVED.formatted("expires_at")
                    + ", version = version + 1 where event_id = :event and revoked_at is null and expires_at > :now",
            "update participation_keys k set expires_at = " + MOVED.formatted("expires_at") + " from registrations r "
                    + "where r.id = k.registration_id and r.event_id = :event and k.expires_at > :now",
            "update carpool_entries c set leaves_at = " + MOVED.formatted("leaves_at") + ", version = c.version + 1 from registrations r "
                    + "where r.id = c.registration_id and r.event_id = :event");

    @Inject
    Session session;

    /** @param days by which the event moved, negative for an earlier day */
    void follow(UUID event, int days, Instant now) {
        for (var move : MOVES) {
            var query = session.createNativeMutationQuery(move).setParameter("event", event).setParameter("days", days);
            if (move.contains(":now")) {
                query.setParameter("now", now);
            }
            query.executeUpdate();
        }
    }
}
