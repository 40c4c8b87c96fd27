package fr.reseauclimat.facilitation.script;

import java.util.UUID;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A step as the facilitator wants it.
 *
 * @param id       of the step that this is a change of; absent for a new one
 * @param guidance what the facilitator says or does
 * @param material what to bring
 * @param prompt   what the hall reads meanwhile
 */
record StepRequest(
        UUID id,
        @NotBlank @Size(max = 120) String title,
        @NotNull @Min(1) @Max(480) int minutes,
        @LongText @Size(max = 2_000) String guidance,
        @Size(max = 500) String material,
        @Size(max = 300) String prompt,
        @NotNull StepCapture capture) {
}
