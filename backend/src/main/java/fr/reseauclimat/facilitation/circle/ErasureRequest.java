package fr.reseauclimat.facilitation.circle;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

record ErasureRequest(@NotNull LocalDate eraseOn) {
}
