package fr.reseauclimat.facilitation.foresight;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A piece of a scenario as somebody writes it.
 *
 * @param year      of a step, with its month and, where it matters, its day
 * @param owner     who does it, in words
 * @param firstStep what can be done within three months
 * @param pledged   whether minutes take it in as a commitment
 * @param withdrawn whether it is taken back; the words stay for whoever wants it back
 */
record ScenarioItemRequest(
        @NotNull ItemKind kind,
        @LongText @NotBlank @Size(max = 600) String text,
        @Min(1900) @Max(2200) Integer year,
        @Min(1) @Max(12) Integer month,
        @Min(1) @Max(31) Integer day,
        @Size(max = 160) String owner,
        @Size(max = 300) String firstStep,
        @NotNull boolean pledged,
        @NotNull boolean withdrawn) {
}
