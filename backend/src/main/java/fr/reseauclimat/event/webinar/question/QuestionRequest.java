package fr.reseauclimat.event.webinar.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record QuestionRequest(@NotBlank @Size(max = 500) String text) {
}
