package fr.reseauclimat.member.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason is sent to the person who asked */
record RefuseRequest(@NotBlank @Size(max = 1000) String reason) {
}
