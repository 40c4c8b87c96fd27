package fr.reseauclimat.topic.view;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** A topic as another one names it. */
public record TopicRef(@NotNull UUID id, @NotNull String title) {
}
