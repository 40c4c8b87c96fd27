package fr.reseauclimat.event.visit;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Seats in the coach of a visit. Numbers are taken under the lock of the event, so that the order of asking is true when
 * it is told; who has a seat follows from the order, and is never stored, but whether that person knows.
 */
@ApplicationScoped
@Transactional
class CoachDesk {

    @Inject
    EventAccess access;

    @Inject
    VisitSheetRepository sheets;

    @Inject
    CoachWishRepository wishes;

    @Inject
    VisitRepository visits;

    @Inject
    CoachNews news;

    @Inject
    CurrentMember currentMember;

    @Inject
    Clock clock;

    /** Asking again changes nothing. */
    Visit ask(UUID eventId, UUID segmentId) {
        var event = access.lock(eventId, EventAction.REGISTER);
        var registration = placeAhead(event);
        VisitService.visit(event, segmentId);
        if (sheets.of(segmentId).filter(VisitSheet::hasCoach).isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "Aucun car n’est prévu pour cette visite.");
        }
        if (wishes.of(segmentId, registration).isEmpty()) {
            wishes.persistAndFlush(new CoachWish(segmentId, registration, wishes.nextNumber(), clock.instant()));
            wishes.noteSeen(segmentId, registration);
        }
        return visit(eventId, segmentId, registration);
    }

    /** Doing it again changes nothing. */
    Visit giveBack(UUID eventId, UUID segmentId) {
        var event = access.lock(eventId, EventAction.REGISTER);
        var registration = placeAhead(event);
        VisitService.visit(event, segmentId);
        wishes.of(segmentId, registration).ifPresent(wish -> {
            wishes.delete(wish);
            news.tell(event);
        });
        return visit(eventId, segmentId, registration);
    }

    private Visit visit(UUID eventId, UUID segmentId, UUID registration) {
        return visits.ofEvent(eventId, registration, true).stream()
                .filter(visit -> visit.segmentId().equals(segmentId)).findFirst().orElseThrow(ProblemException::notFound);
    }

    private UUID placeAhead(Event event) {
        var registration = visits.placeOf(event.id(), currentMember.requireId());
        if (registration == null) {
            throw new ProblemException(ProblemType.CONFLICT, "Inscrivez-vous d’abord à la rencontre\u00a0: une place dans le car suppose une place confirmée.");
        }
        if (!event.isAhead(clock.instant())) {
            throw new ProblemException(ProblemType.CONFLICT, "La rencontre a commencé ou n’a plus lieu\u00a0: voyez sur place avec l’équipe.");
        }
        return registration;
    }
}
