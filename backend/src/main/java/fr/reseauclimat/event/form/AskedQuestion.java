package fr.reseauclimat.event.form;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param options to choose from; empty for the kinds that have none */
public record AskedQuestion(
        @NotNull UUID id,
        @NotNull QuestionKind kind,
        @NotNull String label,
        @NotNull boolean required,
        @NotNull List<String> options) {
}
