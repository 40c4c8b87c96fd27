package fr.reseauclimat.facilitation.capture.wall;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardRepository;
import fr.reseauclimat.facilitation.capture.spot.Capture;
import fr.reseauclimat.facilitation.capture.spot.CaptureAccess;
import fr.reseauclimat.facilitation.capture.spot.CaptureRepository;
import fr.reseauclimat.facilitation.capture.vote.DotRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads the wall of a part as a whole. */
@ApplicationScoped
@Transactional
class WallReader {

    @Inject
    CaptureAccess access;

    @Inject
    CaptureRepository captures;

    @Inject
    CardRepository cards;

    @Inject
    DotRepository dots;

    Wall of(UUID eventId, UUID segmentId) {
        access.part(eventId, segmentId);
        return captures.ofSegment(segmentId).map(this::of).orElseGet(() -> new Wall(List.of(), List.of(), ""));
    }

    /** The mark is read first: whoever compares it later rather reads once too often than once too few. */
    private Wall of(Capture capture) {
        var mark = dots.mark(capture.id());
        var given = dots.count(capture.id());
        return new Wall(
                dots.groups(capture.segment().id()).stream()
                        .map(group -> new WallGroup(group.id(), group.title(), given.getOrDefault(group.id(), 0))).toList(),
                cards.of(capture.id()).stream().map(card -> WallCard.of(card, given.getOrDefault(card.id(), 0))).toList(),
                mark);
    }
}
