package fr.reseauclimat.event.webinar.question;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record QuestionRequest(@LongText @NotBlank @Size(max = 500) String text) {
}
