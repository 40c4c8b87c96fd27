package fr.reseauclimat.minutes.draft;

import fr.reseauclimat.minutes.section.MinutesDraft;
import jakarta.validation.constraints.NotNull;

/** @param added how many things that were captured came in */
record DraftOutcome(@NotNull int added, @NotNull MinutesDraft draft) {
}
