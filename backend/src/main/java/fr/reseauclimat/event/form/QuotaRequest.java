package fr.reseauclimat.event.form;

import java.time.Instant;

import fr.reseauclimat.event.participant.ParticipantProfile;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Places held back for a profile: either a number, or a share of all in percent.
 *
 * @param releaseAt when others may take what is left; seven days before the event where nothing is said
 */
record QuotaRequest(
        @NotNull ParticipantProfile profile,
        @Min(1) @Max(10_000) Integer places,
        @Min(1) @Max(100) Integer sharePercent,
        Instant releaseAt) {

    @AssertTrue(message = "Indiquez soit un nombre de places, soit une part en pour cent.")
    boolean isAmountKnown() {
        return places == null ^ sharePercent == null;
    }
}
