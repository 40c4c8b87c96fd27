package fr.reseauclimat.facilitation.capture.desk;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardRepository;
import fr.reseauclimat.facilitation.capture.spot.CaptureAccess;
import fr.reseauclimat.facilitation.capture.vote.DotRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads all cards of a part, and hides one that should not have been written. */
@ApplicationScoped
@Transactional
class CardReader {

    @Inject
    CaptureAccess access;

    @Inject
    CardRepository cards;

    @Inject
    DotRepository dots;

    @Inject
    Clock clock;

    /** The mark is read first: whoever compares it later rather reads once too often than once too few. */
    CapturedCards all(UUID eventId, UUID segmentId) {
        var capture = access.find(eventId, segmentId);
        var mark = dots.mark(capture.id());
        var given = dots.count(capture.id());
        return new CapturedCards(cards.of(capture.id()).stream()
                .map(card -> CapturedCard.of(card, given.getOrDefault(card.id(), 0))).toList(), mark);
    }

    /** @param hidden false to undo it */
    void hide(UUID eventId, UUID segmentId, UUID cardId, boolean hidden) {
        var capture = access.lock(eventId, segmentId);
        cards.find(capture.id(), cardId).orElseThrow(ProblemException::notFound).hide(hidden, clock.instant());
        access.tell(capture);
    }
}
