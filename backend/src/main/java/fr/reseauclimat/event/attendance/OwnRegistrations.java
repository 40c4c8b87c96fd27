package fr.reseauclimat.event.attendance;

import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.participant.Attendee;
import fr.reseauclimat.event.registration.HeldRegistrations;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds the registration of somebody who asks about the own coming. Within a transaction of the caller. */
@ApplicationScoped
public class OwnRegistrations {

    /** @param memberId null for guests and citizens */
    public record Own(UUID registrationId, UUID memberId) {
    }

    @Inject
    EventAccess access;

    @Inject
    HeldRegistrations held;

    @Inject
    AttendanceRepository attendance;

    @Inject
    CurrentMember currentMember;

    /** @throws ProblemException 404 for somebody who does not take part, 410 for a link that opens nothing */
    public Own find(Attendee who) {
        return switch (who) {
            case Attendee.SignedIn(var eventId) -> {
                access.find(eventId);
                var member = currentMember.idOrNull();
                yield new Own(attendance.requireRegistrationOf(eventId, member), member);
            }
            case Attendee.LinkHolder(var token) -> {
                var registration = held.find(token);
                if (!registration.isActive()) {
                    throw ProblemException.notFound();
                }
                yield new Own(registration.id(), registration.participant().memberId());
            }
        };
    }
}
