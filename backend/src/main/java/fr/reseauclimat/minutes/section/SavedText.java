package fr.reseauclimat.minutes.section;

import jakarta.validation.constraints.NotNull;

/**
 * A text as it is kept now.
 *
 * @param merged whether what others wrote meanwhile was put together with it
 */
record SavedText(@NotNull String text, @NotNull int revision, @NotNull boolean merged) {
}
