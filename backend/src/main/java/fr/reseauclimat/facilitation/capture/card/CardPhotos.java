package fr.reseauclimat.facilitation.capture.card;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.spot.CaptureAccess;
import fr.reseauclimat.facilitation.capture.spot.CaptureChanged;
import fr.reseauclimat.facilitation.capture.spot.CaptureDoor;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpot;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpotRepository;
import fr.reseauclimat.media.MediaFile;
import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.media.Picture;
import fr.reseauclimat.media.Pictures;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The images of cards. */
@ApplicationScoped
@Transactional
public class CardPhotos {

    @Inject
    CaptureDoor door;

    @Inject
    CaptureAccess access;

    @Inject
    CaptureSpotRepository spots;

    @Inject
    CardRepository cards;

    @Inject
    MediaStore media;

    @Inject
    Pictures pictures;

    @Inject
    jakarta.enterprise.event.Event<CaptureChanged> changed;

    @Inject
    Clock clock;

    /**
     * Sent again, it changes nothing: another photo is another card. A card that was kept may be shown, whenever its image
     * comes.
     *
     * @throws ProblemException 404 for a card that is not this phone's at this table, 413, 415 and 503 as {@link Pictures} says
     */
    @Transactional(Transactional.TxType.NEVER)
    public void keep(String code, UUID cardId, UUID device, byte[] image) {
        if (QuarkusTransaction.requiringNew().call(() -> isAwaited(card(door.spot(code), cardId, device)))) {
            var picture = pictures.page(image);
            QuarkusTransaction.requiringNew().run(() -> keep(spots.lock(door.spot(code)), cardId, device, picture));
        }
    }

    private void keep(CaptureSpot spot, UUID cardId, UUID device, Picture picture) {
        var card = card(spot, cardId, device);
        if (isAwaited(card)) {
            card.show(media.keep(new MediaOwner("card", cardId), picture).id(), clock.instant());
            changed.fire(spot.changed());
        }
    }

    private Card card(CaptureSpot spot, UUID cardId, UUID device) {
        var card = cards.findById(cardId);
        if (card == null || device == null || !card.isOf(spot, device)) {
            throw ProblemException.notFound();
        }
        if (!card.photo()) {
            throw new ProblemException(ProblemType.CONFLICT, "Cette note n’a pas de photo.");
        }
        return card;
    }

    private static boolean isAwaited(Card card) {
        return card.mediaId() == null && !card.withdrawn();
    }

    /** What the table may see. @throws ProblemException 404 also for a card of another table */
    public MediaFile atTable(String code, UUID cardId) {
        var spot = door.spot(code);
        return content(cards.find(spot.capture().id(), cardId)
                .filter(card -> card.spot().equals(spot) && !card.hidden() && !card.withdrawn()).orElse(null));
    }

    /** For those who run the event, also one that they hid. */
    public MediaFile atDesk(UUID eventId, UUID segmentId, UUID cardId) {
        return content(cards.find(access.find(eventId, segmentId).id(), cardId)
                .filter(card -> !card.withdrawn()).orElse(null));
    }

    private MediaFile content(Card card) {
        if (card == null || card.mediaId() == null) {
            throw ProblemException.notFound();
        }
        return media.get(card.mediaId());
    }
}
