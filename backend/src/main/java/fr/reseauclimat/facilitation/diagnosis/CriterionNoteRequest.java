package fr.reseauclimat.facilitation.diagnosis;

import jakarta.validation.constraints.Size;

/** What was said about a criterion. */
record CriterionNoteRequest(@Size(max = 1_000) String whyHigh, @Size(max = 1_000) String whyLow) {
}
