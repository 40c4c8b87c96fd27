package fr.reseauclimat.minutes.section;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param writer the page in which somebody types. @param writing whether this person still does */
record WriterRequest(@NotNull UUID writer, @NotNull Boolean writing) {
}
