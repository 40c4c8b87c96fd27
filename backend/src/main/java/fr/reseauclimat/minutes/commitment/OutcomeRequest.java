package fr.reseauclimat.minutes.commitment;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What became of a commitment, with a word on it. */
record OutcomeRequest(@NotNull CommitmentState state, @LongText @Size(max = 1_000) String outcome) {
}
