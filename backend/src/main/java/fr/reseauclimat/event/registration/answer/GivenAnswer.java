package fr.reseauclimat.event.registration.answer;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param values a text, YES or NO, or the chosen options */
public record GivenAnswer(@NotNull UUID questionId, @NotNull List<String> values) {
}
