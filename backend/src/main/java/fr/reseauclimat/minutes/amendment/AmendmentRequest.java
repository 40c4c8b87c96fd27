package fr.reseauclimat.minutes.amendment;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.Size;

/** @param remark what should be otherwise, in words. @param text the section as it should be; one of both is needed */
record AmendmentRequest(@LongText @Size(max = 4_000) String remark, @LongText @Size(max = 200_000) String text) {
}
