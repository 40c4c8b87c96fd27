package fr.reseauclimat.facilitation.capture.spot;

import java.time.Clock;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.shared.problem.LinkExpiredException;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.time.FrenchDates;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.shared.web.Brakes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The way to a table for whoever holds its code, without an account: from the day before until two days after the event. */
@ApplicationScoped
@Transactional
public class CaptureDoor {

    private static final int DAYS_BEFORE = 1;
    private static final int DAYS_AFTER = 2;

    @Inject
    CaptureSpotRepository spots;

    @Inject
    Brakes brakes;

    @Inject
    Clock clock;

    /**
     * @param code as it was typed
     * @throws ProblemException 404 for a code of no table, 409 before its time, 410 after it or where the event was called
     *                          off, 429 for whoever tries many wrong ones
     */
    public Spot enter(String code) {
        var spot = spot(code);
        var segment = spot.capture().segment();
        return new Spot(spot.capture().event().id(), segment.id(), segment.kind(), spot.id(), spot.name(), spot.tableId());
    }

    /** The same, for a caller that has a transaction open. */
    public CaptureSpot spot(String code) {
        var spot = spots.ofCode(SpotCode.normal(code)).orElse(null);
        if (spot == null) {
            brakes.wrongGuess();
            throw new ProblemException(ProblemType.NOT_FOUND, "Aucune table n’a ce code. Vérifiez les six signes sur le carton "
                    + "posé sur la table, ou demandez à la personne qui anime.");
        }
        requireInTime(spot.capture().event());
        return spot;
    }

    private void requireInTime(Event event) {
        if (event.state() == EventState.CANCELLED) {
            throw new LinkExpiredException("La rencontre est annulée.");
        }
        var today = clock.instant().atZone(NetworkTime.PARIS).toLocalDate();
        var first = event.startsAt().atZone(NetworkTime.PARIS).toLocalDate().minusDays(DAYS_BEFORE);
        if (today.isBefore(first) || event.progress().publishedAt() == null) {
            throw new ProblemException(ProblemType.CONFLICT, "Ce code servira à partir du " + FrenchDates.day(first)
                    + ", la veille de la rencontre.");
        }
        if (today.isAfter(event.endsAt().atZone(NetworkTime.PARIS).toLocalDate().plusDays(DAYS_AFTER))) {
            throw new LinkExpiredException("Ce code servait pendant la rencontre et les deux jours qui la suivaient. "
                    + "Ce qui a été dit se lit dans le compte rendu.");
        }
    }
}
