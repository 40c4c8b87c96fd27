package fr.reseauclimat.event.registration.answer;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param values a text, YES or NO, or the chosen options; none to leave the question open */
public record GivenAnswerRequest(
        @NotNull UUID questionId, @LongText @NotNull @Size(max = 12) List<@NotBlank @Size(max = 1_000) String> values) {
}
