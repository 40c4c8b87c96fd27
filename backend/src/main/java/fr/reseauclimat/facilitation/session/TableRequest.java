package fr.reseauclimat.facilitation.session;

import java.util.UUID;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A table as the facilitator wants it.
 *
 * @param id       of the table that this is a change of; absent for a new one
 * @param size     how many sit here; absent where people are spread evenly
 * @param question what is talked about here
 * @param stepFree whether it can be reached without steps
 */
public record TableRequest(
        UUID id,
        @NotBlank @Size(max = 80) String name,
        @Min(1) @Max(1_000) Integer size,
        @LongText @Size(max = 500) String question,
        @NotNull boolean stepFree) {
}
