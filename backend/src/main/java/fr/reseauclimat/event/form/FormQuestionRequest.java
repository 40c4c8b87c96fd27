package fr.reseauclimat.event.form;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param options two or more different ones to choose from; empty for the kinds that have none */
record FormQuestionRequest(
        @NotNull QuestionKind kind,
        @NotBlank @Size(max = 200) String label,
        @NotNull Boolean required,
        @NotNull @Size(max = 12) List<@NotBlank @Size(max = 120) String> options) {

    @AssertTrue(message = "Proposez au moins deux réponses différentes.")
    boolean isChoicePossible() {
        return kind == null || options == null || !kind.hasOptions()
                || options.size() > 1 && options.stream().map(String::strip).distinct().count() == options.size();
    }
}
