package fr.reseauclimat.facilitation.capture.vote;

import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardKind;
import jakarta.validation.constraints.NotNull;

/**
 * A card that dots can be given to.
 *
 * @param spot    where it was written
 * @param image   whether there is an image to look at
 * @param groupId absent where it is in no group: dots for a grouped card go to its group
 * @param dots    absent while they are not told
 */
record BallotItem(
        @NotNull UUID id,
        @NotNull CardKind kind,
        @NotNull String text,
        @NotNull String spot,
        @NotNull boolean image,
        String alt,
        UUID groupId,
        Integer dots) {
}
