package fr.reseauclimat.facilitation.capture.table;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardKind;
import fr.reseauclimat.facilitation.capture.card.CardRepository;
import fr.reseauclimat.facilitation.capture.card.CardRow;
import fr.reseauclimat.facilitation.capture.spot.CaptureDoor;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpot;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpotRepository;
import fr.reseauclimat.facilitation.capture.vote.DotRepository;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.facilitation.session.RotationState;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows a phone its table: the notes of those who sat there before, and nothing of other tables. */
@ApplicationScoped
@Transactional
class TableViews {

    @Inject
    CaptureDoor door;

    @Inject
    CaptureSpotRepository spots;

    @Inject
    CardRepository cards;

    @Inject
    DotRepository dots;

    @Inject
    RotationRepository rotations;

    @Inject
    Clock clock;

    /** Where a phone is let in. */
    record Place(UUID captureId, UUID spotId) {
    }

    Place enter(String code) {
        var spot = door.spot(code);
        return new Place(spot.capture().id(), spot.id());
    }

    /** @param device that asks, or null for one that has written nothing yet */
    TableView of(String code, UUID device) {
        return of(door.spot(code), device);
    }

    /** Without a code: the caller has let this phone in. */
    TableView of(Place place, UUID device) {
        return of(spots.findByIdOptional(place.spotId()).orElseThrow(ProblemException::notFound), device);
    }

    private TableView of(CaptureSpot spot, UUID device) {
        var capture = spot.capture();
        var segment = capture.segment();
        return new TableView(spot.id(), spot.name(), spot.question(), capture.event().title(), segment.title(), segment.kind(),
                capture.state(), clock.instant(), rotations.ofSegment(segment.id()).map(TableViews::round).orElse(null),
                CardKind.offeredFor(segment.kind()), capture.voting(), capture.dots(),
                device == null ? List.of() : dots.of(capture.id(), device),
                cards.shownAt(spot.id()).stream().map(card -> card(card, device)).toList());
    }

    private static RoundNow round(Rotation rotation) {
        if (rotation.started() == 0 || rotation.state() == RotationState.DONE) {
            return null;
        }
        var time = rotation.timeOf(rotation.started());
        return new RoundNow(rotation.started(), rotation.rounds(),
                time.endedAt() == null ? time.startedAt().plus(Duration.ofMinutes(rotation.minutes())) : null);
    }

    private static TableCard card(CardRow card, UUID device) {
        return new TableCard(card.id(), card.kind(), card.text(), card.photo(), card.mediaId() != null, card.alt(), card.round(),
                card.writtenAt(), device != null && device.equals(card.deviceId()), card.revision());
    }
}
