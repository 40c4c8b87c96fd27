package fr.reseauclimat.facilitation.capture.vote;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Where one of a phone's dots lies.
 *
 * @param number   which of its dots, from 1
 * @param revision counted by the phone from 1 for each of its dots; the highest one that arrived holds
 * @param cardId   absent for a group, and for a dot that was taken back
 * @param givenAt  by the clock of the phone
 */
public record DotState(
        @NotNull @Min(1) @Max(20) Integer number,
        @NotNull @Min(1) @Max(1_000_000) Integer revision,
        UUID cardId,
        UUID groupId,
        @NotNull Instant givenAt) {

    @AssertTrue(message = "Un point se pose sur une note ou sur un groupe.")
    boolean isOnOneThing() {
        return cardId == null || groupId == null;
    }
}
