package fr.reseauclimat.facilitation.capture.vote;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpot;
import fr.reseauclimat.facilitation.capture.spot.CaptureState;
import fr.reseauclimat.shared.problem.TooManyRequestsException;
import fr.reseauclimat.shared.web.WindowLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A brake on made-up phones: by the code of a table so many new ones a minute as people may sit there, and not by
 * network address, which a hall shares. Phones that voted before are never held up. Counted by each instance for itself.
 */
@ApplicationScoped
class VotingPhones {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Some come with two phones, and whoever walks from table to table votes at any. */
    private static final int MARGIN = 2;
    private static final int FEWEST = 12;
    /** Where nobody registered it is not known how many come: a hall, then. */
    private static final int HALL = 100;

    @Inject
    EventRepository events;

    @Inject
    DotRepository dots;

    @Inject
    Clock clock;

    private final WindowLimit limit = new WindowLimit(FEWEST, MINUTE);

    /** @throws TooManyRequestsException 429 where more new phones come at once than this table has people */
    void admit(CaptureSpot spot, UUID device) {
        if (spot.capture().voting() != CaptureState.PREPARED && !dots.isKnown(spot.capture().id(), device)) {
            limit.use(spot.code(), most(spot), clock.instant()).ifPresent(wait -> {
                throw new TooManyRequestsException(wait);
            });
        }
    }

    private int most(CaptureSpot spot) {
        var registered = (int) events.placesGiven(spot.capture().event().id(), Seat.ON_SITE);
        var tables = Math.max(1, (int) spot.capture().spots().stream().filter(one -> !one.retired()).count());
        return Math.max(FEWEST, MARGIN * Math.ceilDiv(registered == 0 ? HALL : registered, tables));
    }
}
