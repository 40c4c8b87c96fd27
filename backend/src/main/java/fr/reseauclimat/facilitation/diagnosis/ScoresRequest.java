package fr.reseauclimat.facilitation.diagnosis;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a phone gives to some or all criteria.
 *
 * @param voter a random number that the phone drew for this round, and tells nobody else
 */
record ScoresRequest(
        @NotNull UUID voter,
        @NotNull @Min(1) @Max(2) int round,
        @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid Score> scores) {
}
