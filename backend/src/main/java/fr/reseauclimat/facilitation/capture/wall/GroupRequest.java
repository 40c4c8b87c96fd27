package fr.reseauclimat.facilitation.capture.wall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param title what its cards have in common */
record GroupRequest(@NotBlank @Size(max = 120) String title) {
}
