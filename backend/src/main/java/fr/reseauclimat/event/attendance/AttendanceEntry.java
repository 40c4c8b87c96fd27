package fr.reseauclimat.event.attendance;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import jakarta.validation.constraints.NotNull;

/**
 * One person at the door, for those who run the event.
 *
 * @param id           the registration
 * @param code         what the person's QR code says
 * @param walkIn       whether the person came without having registered
 * @param photoConsent the answer about photos; absent where nobody asked yet
 * @param presences    the half-days of which something is known, in their order
 */
public record AttendanceEntry(
        @NotNull UUID id,
        @NotNull String firstName,
        @NotNull String lastName,
        String organisationName,
        @NotNull BadgeRole role,
        @NotNull RegistrationState state,
        @NotNull Seat seat,
        @NotNull boolean walkIn,
        @NotNull UUID code,
        Boolean photoConsent,
        @NotNull List<Presence> presences) {
}
