package fr.reseauclimat.event.planning;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param comment what ADEME asks to change */
record ReturnRequest(@LongText @NotBlank @Size(max = 2_000) String comment) {
}
