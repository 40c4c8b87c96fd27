package fr.reseauclimat.facilitation.capture.card;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.spot.CaptureChanged;
import fr.reseauclimat.facilitation.capture.spot.CaptureDoor;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpot;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpotRepository;
import fr.reseauclimat.facilitation.capture.spot.CaptureState;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.media.MediaStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes in what the phones of a table wrote, in any order and as often as it is sent. Under the lock of the table, so that
 * the same card from two requests at once is one. What was kept once is answered as kept for ever.
 */
@ApplicationScoped
@Transactional
public class CardDesk {

    /** What a wall shows whole. */
    public static final int MOST = 2_000;

    @Inject
    CaptureDoor door;

    @Inject
    CaptureSpotRepository spots;

    @Inject
    CardRepository cards;

    @Inject
    RotationRepository rotations;

    @Inject
    MediaStore media;

    @Inject
    jakarta.enterprise.event.Event<CaptureChanged> changed;

    @Inject
    Clock clock;

    /** What holds for all cards of a batch. */
    private record Delivery(CaptureSpot spot, Rotation rotation, UUID device, PhoneClock phone, Instant now) {
    }

    public CardResults record(String code, CardBatch batch) {
        var spot = spots.lock(door.spot(code));
        var now = clock.instant();
        var delivery = new Delivery(spot, rotations.ofSegment(spot.capture().segment().id()).orElse(null), batch.device(),
                new PhoneClock(batch.sentAt(), spot.capture().event().startsAt(), now), now);
        var results = batch.cards().stream()
                .map(state -> new CardResult(state.id(), state.revision(), record(delivery, state))).toList();
        changed.fire(spot.changed());
        return new CardResults(results);
    }

    private CardOutcome record(Delivery delivery, CardState state) {
        var known = cards.findById(state.id());
        if (known != null && !known.isOf(delivery.spot(), delivery.device()) || state.saysNothing()) {
            return CardOutcome.REFUSED;
        }
        if (known != null && known.knows(state)) {
            return CardOutcome.KEPT;
        }
        var capture = delivery.spot().capture();
        if (!capture.takes(delivery.phone().right(state.changedAt()), delivery.now())) {
            return capture.state() == CaptureState.PREPARED ? CardOutcome.NOT_OPEN : CardOutcome.CLOSED;
        }
        if (known == null && cards.ofCapture(capture.id()) >= MOST) {
            return CardOutcome.FULL;
        }
        var card = known == null ? new Card(state.id(), delivery.spot(), delivery.device()) : known;
        var writtenAt = delivery.phone().right(state.writtenAt());
        card.take(state, RoundGuess.of(delivery.rotation(), state.round(), writtenAt), writtenAt, delivery.now());
        if (known == null) {
            cards.persist(card);
        }
        if (card.withdrawn() && card.mediaId() != null) {
            media.delete(card.mediaId());
            card.show(null, delivery.now());
        }
        return CardOutcome.KEPT;
    }
}
