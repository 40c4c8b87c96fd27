package fr.reseauclimat.facilitation.diagnosis;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.Size;

/** What was said about a criterion. */
record CriterionNoteRequest(@LongText @Size(max = 1_000) String whyHigh, @LongText @Size(max = 1_000) String whyLow) {
}
