package fr.reseauclimat.event.attendance.code;

import java.util.UUID;

import fr.reseauclimat.event.attendance.photo.PhotoChoice;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody needs who comes.
 *
 * @param code  what the QR code says: shown at the door
 * @param photo the answer about photos; absent where there is none yet
 */
public record MyDay(@NotNull UUID registrationId, @NotNull UUID code, PhotoChoice photo) {
}
