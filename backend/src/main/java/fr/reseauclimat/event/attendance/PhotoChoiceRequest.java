package fr.reseauclimat.event.attendance;

import jakarta.validation.constraints.NotNull;

/** @param given yes or no; there is no answer by default */
record PhotoChoiceRequest(@NotNull Boolean given) {
}
