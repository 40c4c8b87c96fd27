package fr.reseauclimat.event.webinar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A part of a replay.
 *
 * @param seconds from the beginning of the replay
 */
public record Chapter(@NotNull @Min(0) @Max(86_400) Integer seconds, @NotBlank @Size(max = 150) String title) {
}
