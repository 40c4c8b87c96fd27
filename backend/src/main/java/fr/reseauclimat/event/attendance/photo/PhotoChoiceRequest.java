package fr.reseauclimat.event.attendance.photo;

import jakarta.validation.constraints.NotNull;

/** @param given yes or no; there is no answer by default */
public record PhotoChoiceRequest(@NotNull Boolean given) {
}
