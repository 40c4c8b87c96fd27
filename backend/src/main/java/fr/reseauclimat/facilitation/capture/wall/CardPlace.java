package fr.reseauclimat.facilitation.capture.wall;

import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/**
 * Where a card is to lie: always the whole of it, so that the way back is the place where it lay before.
 *
 * @param groupId    absent for a card that is still to be sorted
 * @param before     the card of that group that it lies before; absent, or no longer there, for the last place
 * @param mergedInto the card that speaks for it from now on; its own place is kept for when it is split off again
 */
record CardPlace(@NotNull UUID cardId, UUID groupId, UUID before, UUID mergedInto) {

    @AssertTrue(message = "Une note réunie à une autre n’a pas d’autre place.")
    boolean isInOnePlace() {
        return mergedInto == null || groupId == null && before == null;
    }
}
