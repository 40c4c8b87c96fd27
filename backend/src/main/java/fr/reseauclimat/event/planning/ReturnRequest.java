package fr.reseauclimat.event.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param comment what ADEME asks to change */
record ReturnRequest(@NotBlank @Size(max = 2_000) String comment) {
}
