package fr.reseauclimat.event.attendance.halfday;

import java.util.List;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.time.NetworkTime;

/** What attendance asks of an event. */
public final class EventDays {

    private EventDays() {
    }

    public static List<HalfDay> of(Event event) {
        return HalfDays.of(event.startsAt(), event.endsAt(), NetworkTime.PARIS);
    }

    /** @throws ProblemException 409 for an event that nobody is expected at */
    public static void requireAnnounced(Event event) {
        if (event.progress().publishedAt() == null || event.state() == EventState.CANCELLED) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "Personne n’est attendu\u00a0: la rencontre n’est pas publiée, ou elle est annulée.");
        }
    }
}
