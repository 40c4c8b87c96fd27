package fr.reseauclimat.minutes.amendment;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param answer needed where it is declined. @param text the section as it becomes, where it is accepted with changes */
record DecisionRequest(@NotNull AmendmentState decision, @LongText @Size(max = 2_000) String answer, @LongText @Size(max = 200_000) String text) {
}
