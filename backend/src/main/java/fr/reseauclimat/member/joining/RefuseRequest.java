package fr.reseauclimat.member.joining;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason is sent to the person who asked */
record RefuseRequest(@LongText @NotBlank @Size(max = 1000) String reason) {
}
