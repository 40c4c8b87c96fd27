package fr.reseauclimat.event.webinar;

import jakarta.validation.constraints.NotNull;

record ModerationRequest(@NotNull QuestionState state) {
}
