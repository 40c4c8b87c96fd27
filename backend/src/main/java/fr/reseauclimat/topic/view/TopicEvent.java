package fr.reseauclimat.topic.view;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** The event that took a topic up, where the reader may see it. */
public record TopicEvent(@NotNull UUID id, @NotNull String title, @NotNull Instant startsAt) {
}
