package fr.reseauclimat.facilitation.capture.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.PhoneClock;
import fr.reseauclimat.facilitation.capture.spot.Capture;
import fr.reseauclimat.facilitation.capture.spot.CaptureChanged;
import fr.reseauclimat.facilitation.capture.spot.CaptureDoor;
import fr.reseauclimat.facilitation.capture.spot.CaptureState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes in what phones did with their dots, in any order and as often as it is sent. Dots are numbered, so that a phone
 * never has one too many, whatever it sends at once.
 */
@ApplicationScoped
@Transactional
public class DotDesk {

    @Inject
    CaptureDoor door;

    @Inject
    VotingPhones phones;

    @Inject
    DotRepository dots;

    @Inject
    jakarta.enterprise.event.Event<CaptureChanged> changed;

    @Inject
    Clock clock;

    public DotResults record(String code, DotBatch batch) {
        var spot = door.spot(code);
        phones.admit(spot, batch.device());
        var now = clock.instant();
        var phone = new PhoneClock(batch.sentAt(), spot.capture().event().startsAt(), now);
        var results = batch.dots().stream().map(dot -> new DotResult(dot.number(), dot.revision(),
                record(spot.capture(), batch.device(), dot, phone.right(dot.givenAt()), now))).toList();
        changed.fire(spot.changed());
        return new DotResults(results);
    }

    private DotOutcome record(Capture capture, UUID device, DotState dot, Instant givenAt, Instant now) {
        if (dots.revisionOf(capture.id(), device, dot.number()) >= dot.revision()) {
            return DotOutcome.KEPT;
        }
        if (!capture.takesDot(givenAt, now)) {
            return capture.voting() == CaptureState.PREPARED ? DotOutcome.NOT_OPEN : DotOutcome.CLOSED;
        }
        if (dot.number() > capture.dots()) {
            return DotOutcome.REFUSED;
        }
        dots.place(capture.id(), device, dot, now);
        return dots.revisionOf(capture.id(), device, dot.number()) >= dot.revision() ? DotOutcome.KEPT : DotOutcome.REFUSED;
    }
}
