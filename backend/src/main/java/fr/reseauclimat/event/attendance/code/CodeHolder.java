package fr.reseauclimat.event.attendance.code;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** At which event a code is shown, and by whom. */
public record CodeHolder(@NotNull UUID eventId, @NotNull UUID registrationId) {
}
