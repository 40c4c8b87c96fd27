package fr.reseauclimat.facilitation.circle;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

record MyCircle(@NotNull UUID id, @NotNull String name, @NotNull UUID eventId, @NotNull String eventTitle, @NotNull CirclePhase phase) {
}
