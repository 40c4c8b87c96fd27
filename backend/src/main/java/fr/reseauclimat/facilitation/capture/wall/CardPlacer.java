package fr.reseauclimat.facilitation.capture.wall;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.Card;
import fr.reseauclimat.facilitation.capture.card.CardRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Puts cards where facilitators want them: into groups, out of them, into one another. Under the lock of the capture, so
 * that of two who work at once the last one holds, and a card is always in exactly one place.
 */
@ApplicationScoped
@Transactional
class CardPlacer {

    @Inject
    WallAccess access;

    @Inject
    CardGroupRepository groups;

    @Inject
    CardRepository cards;

    @Inject
    Clock clock;

    /** What one step works on. @param lanes the cards of groups, read where they are needed */
    private record Step(Map<UUID, Card> cards, Set<UUID> groups, Map<UUID, Lane<PlacedCard>> lanes, Instant now) {
    }

    /**
     * @throws ProblemException 404 where a card is not of this wall, 409 where a group was deleted meanwhile: then nothing
     *                          is changed at all
     */
    void place(UUID eventId, UUID segmentId, CardPlaces wish) {
        var capture = access.lock(eventId, segmentId);
        groups.holdPhones(capture.id());
        var step = new Step(new HashMap<>(), new HashSet<>(), new HashMap<>(), clock.instant());
        cards.all(capture.id()).forEach(card -> step.cards().put(card.id(), card));
        groups.ofSegment(segmentId).forEach(group -> step.groups().add(group.id()));
        wish.places().forEach(place -> place(step, place));
        access.tell(capture);
    }

    private void place(Step step, CardPlace place) {
        var card = known(step, place.cardId());
        if (place.mergedInto() != null) {
            merge(step, card, known(step, place.mergedInto()));
        } else {
            lay(step, card, place);
        }
    }

    /** Those that it spoke for go along: whoever is merged is merged into one that stands by itself. */
    private void merge(Step step, Card card, Card into) {
        var kept = into.mergedInto() == null ? into : known(step, into.mergedInto());
        if (kept == card || kept.id().equals(card.mergedInto())) {
            return;
        }
        step.cards().values().stream().filter(other -> card.id().equals(other.mergedInto()))
                .forEach(other -> other.mergeInto(kept.id(), step.now()));
        card.mergeInto(kept.id(), step.now());
    }

    private void lay(Step step, Card card, CardPlace place) {
        if (place.groupId() != null && !step.groups().contains(place.groupId())) {
            throw new ProblemException(ProblemType.CONFLICT, "Ce groupe vient d’être supprimé\u00a0: la note est restée où elle était.");
        }
        var placed = new PlacedCard(card);
        if (card.groupId() != null && !card.groupId().equals(place.groupId())) {
            lane(step, card.groupId()).remove(placed);
        }
        var moved = place.groupId() != null && lane(step, place.groupId()).put(placed, place.before());
        if (moved || card.mergedInto() != null || place.groupId() == null && card.groupId() != null) {
            card.lie(place.groupId(), place.groupId() == null ? null : card.position(), step.now());
        }
    }

    private Lane<PlacedCard> lane(Step step, UUID groupId) {
        return step.lanes().computeIfAbsent(groupId, id -> new Lane<>(step.cards().values().stream()
                .filter(card -> id.equals(card.groupId())).sorted(CardRepository.ON_WALL).map(PlacedCard::new).toList()));
    }

    private static Card known(Step step, UUID id) {
        var card = step.cards().get(id);
        if (card == null) {
            throw ProblemException.notFound();
        }
        return card;
    }
}
