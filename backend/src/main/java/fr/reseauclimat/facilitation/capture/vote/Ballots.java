package fr.reseauclimat.facilitation.capture.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardRepository;
import fr.reseauclimat.facilitation.capture.spot.CaptureDoor;
import fr.reseauclimat.facilitation.capture.spot.CaptureState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What phones can give their dots to: nothing before the facilitator asks for it. */
@ApplicationScoped
@Transactional
class Ballots {

    @Inject
    CaptureDoor door;

    @Inject
    CardRepository cards;

    @Inject
    DotRepository dots;

    Ballot of(String code, UUID device) {
        var capture = door.spot(code).capture();
        if (capture.voting() == CaptureState.PREPARED) {
            return new Ballot(capture.voting(), capture.dots(), List.of(), List.of(), List.of());
        }
        var told = capture.tellsDots() ? dots.count(capture.id()) : null;
        var spots = new HashMap<UUID, String>();
        capture.spots().forEach(spot -> spots.put(spot.id(), spot.name()));
        var items = cards.of(capture.id()).stream().filter(card -> !card.hidden() && card.mergedInto() == null)
                .map(card -> new BallotItem(card.id(), card.kind(), card.text(), spots.get(card.spotId()), card.mediaId() != null,
                        card.alt(), card.groupId(), on(told, card.id()))).toList();
        var groups = dots.groups(capture.segment().id()).stream()
                .map(group -> new BallotGroup(group.id(), group.title(), on(told, group.id()))).toList();
        return new Ballot(capture.voting(), capture.dots(), device == null ? List.of() : dots.of(capture.id(), device), groups, items);
    }

    private static Integer on(Map<UUID, Integer> told, UUID target) {
        return told == null ? null : told.getOrDefault(target, 0);
    }
}
