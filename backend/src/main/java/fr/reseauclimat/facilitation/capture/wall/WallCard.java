package fr.reseauclimat.facilitation.capture.wall;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardKind;
import fr.reseauclimat.facilitation.capture.card.CardRow;
import jakarta.validation.constraints.NotNull;

/**
 * A card as the wall shows it. Walls are projected: who wrote it is not told.
 *
 * @param image      whether there is an image to look at
 * @param groupId    absent while it is still to be sorted; kept while it is merged
 * @param position   among those of its group
 * @param mergedInto the card that speaks for this one; that one is merged into none
 * @param dots       on it and on those that it speaks for: of a phone that gave dots to several of them, the most that it
 *                   gave to one
 */
record WallCard(
        @NotNull UUID id,
        @NotNull UUID spotId,
        @NotNull CardKind kind,
        @NotNull String text,
        @NotNull boolean image,
        String alt,
        Integer round,
        @NotNull Instant writtenAt,
        @NotNull boolean hidden,
        UUID groupId,
        Double position,
        UUID mergedInto,
        @NotNull int dots) {

    static WallCard of(CardRow card, int dots) {
        return new WallCard(card.id(), card.spotId(), card.kind(), card.text(), card.mediaId() != null, card.alt(), card.round(),
                card.writtenAt(), card.hidden(), card.groupId(), card.position(), card.mergedInto(), dots);
    }
}
