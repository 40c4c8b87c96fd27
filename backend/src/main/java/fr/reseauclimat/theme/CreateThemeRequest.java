package fr.reseauclimat.theme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param position its place in lists, or absent for the last one */
record CreateThemeRequest(
        @NotBlank @Size(max = 80) @Pattern(regexp = HAS_LETTER, message = NEEDS_LETTER) String nameFr,
        @NotBlank @Size(max = 80) String nameEn,
        @NotNull Axis axis,
        @Min(0) @Max(10_000) Integer position) {

    static final String HAS_LETTER = "[\\s\\S]*\\p{L}[\\s\\S]*|\\s*";
    static final String NEEDS_LETTER = "Écrivez un nom avec au moins une lettre.";
}
