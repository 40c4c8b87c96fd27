package fr.reseauclimat.event.form;

import java.time.Instant;

import fr.reseauclimat.event.participant.ParticipantProfile;
import jakarta.validation.constraints.NotNull;

/**
 * Places held back for a profile.
 *
 * @param places       as the organisers said it; otherwise there is a share
 * @param sharePercent of all places
 * @param count        how many that makes
 * @param releaseAt    when others may take what is left
 * @param released     whether that moment has passed
 */
record ReservedPlaces(
        @NotNull ParticipantProfile profile,
        Integer places,
        Integer sharePercent,
        @NotNull int count,
        @NotNull Instant releaseAt,
        @NotNull boolean released) {
}
