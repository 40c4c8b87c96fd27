package fr.reseauclimat.event.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.shared.problem.ProblemException;

/**
 * Who may do what to an event that they see, and when. The services ask {@link #require} before each deed, and readers
 * are shown {@link #allowedActions}: the same two questions, so that no button leads to a refusal. The states
 * themselves are guarded by {@link Event}, whose questions are asked here.
 */
public final class EventPolicy {

    private EventPolicy() {
    }

    public static List<EventAction> allowedActions(Event event, EventActor actor, Instant now) {
        return Arrays.stream(EventAction.values())
                .filter(action -> isEntitled(action, actor) && isTimely(action, event, actor, now))
                .toList();
    }

    /** @throws ProblemException 403 for somebody who never may; whether it is the time for it is asked by the event itself */
    public static void require(EventAction action, EventActor actor) {
        if (!isEntitled(action, actor)) {
            throw ProblemException.forbidden(action == EventAction.VALIDATE || action == EventAction.RETURN
                    ? "Seule l’ADEME valide les rencontres."
                    : "Seules les personnes qui animent cette rencontre peuvent le faire.");
        }
    }

    static boolean isEntitled(EventAction action, EventActor actor) {
        return switch (action) {
            case EDIT, SUBMIT, PUBLISH, MARK_HELD, CANCEL, DELETE, HAND_OVER, INVITE, PREPARE, SEE_REGISTRATIONS -> actor.runsIt();
            case RETURN, VALIDATE -> actor.ademe();
            case REGISTER, CANCEL_REGISTRATION -> actor.member();
        };
    }

    private static boolean isTimely(EventAction action, Event event, EventActor actor, Instant now) {
        return switch (action) {
            case EDIT -> event.state().isOpen();
            case SUBMIT -> event.state().canBecome(EventState.SUBMITTED) && !event.progress().isTemplate();
            case RETURN -> event.state().canBecome(EventState.DRAFT);
            case VALIDATE -> event.state().canBecome(EventState.VALIDATED);
            case PUBLISH -> event.state().canBecome(EventState.PUBLISHED);
            case MARK_HELD -> event.state().canBecome(EventState.HELD) && event.hasStarted(now);
            case CANCEL -> event.state().canBecome(EventState.CANCELLED) && !event.progress().isTemplate();
            case DELETE -> event.progress().isDeletable();
            case PREPARE -> true;
            case HAND_OVER -> event.progress().takesFacilitators();
            case INVITE -> event.takesInvitations();
            case SEE_REGISTRATIONS -> event.progress().publishedAt() != null;
            case REGISTER -> event.registrationWindow().whyClosed(now).isEmpty() && !actor.takesPart();
            case CANCEL_REGISTRATION -> event.isAhead(now) && actor.takesPart();
        };
    }
}
