package fr.reseauclimat.event.webinar.question;

import jakarta.validation.constraints.NotNull;

record ModerationRequest(@NotNull QuestionState state) {
}
