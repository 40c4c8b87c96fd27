package fr.reseauclimat.event.attendance.checkin;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param registrationId whose arrival it is, also for a code and a walk-in; absent where it is unknown */
public record CheckInResult(@NotNull UUID id, @NotNull CheckInOutcome outcome, UUID registrationId) {
}
