package fr.reseauclimat.facilitation.circle;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param title of a case */
record NoteRequest(@NotNull NoteKind kind, @Size(max = 120) String title, @LongText @NotBlank @Size(max = 4_000) String text) {
}
