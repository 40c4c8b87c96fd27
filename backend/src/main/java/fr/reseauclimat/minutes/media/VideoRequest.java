package fr.reseauclimat.minutes.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A video that somebody is about to send. */
record VideoRequest(@NotBlank @Size(max = 200) String title, @NotNull @Min(1) @Max(1L << 53) Long bytes) {
}
