package fr.reseauclimat.theme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param position its place in lists, ascending */
record UpdateThemeRequest(
        @NotBlank @Size(max = 80)
        @Pattern(regexp = CreateThemeRequest.HAS_LETTER, message = CreateThemeRequest.NEEDS_LETTER) String nameFr,
        @NotBlank @Size(max = 80) String nameEn,
        @NotNull Axis axis,
        @NotNull @Min(0) @Max(10_000) Integer position) {
}
