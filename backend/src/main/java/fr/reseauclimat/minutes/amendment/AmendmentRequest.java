package fr.reseauclimat.minutes.amendment;

import jakarta.validation.constraints.Size;

/** @param remark what should be otherwise, in words. @param text the section as it should be; one of both is needed */
record AmendmentRequest(@Size(max = 4_000) String remark, @Size(max = 200_000) String text) {
}
