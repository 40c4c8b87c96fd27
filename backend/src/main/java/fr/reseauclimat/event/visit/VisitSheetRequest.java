package fr.reseauclimat.event.visit;

import java.util.UUID;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The sheet of a visit as its makers want it.
 *
 * @param hostId     the member who receives, or null
 * @param hostName   who receives where it is no member, or beside that one
 * @param equipment  what to bring and wear
 * @param rules      what to keep to on the spot
 * @param coachSeats left out where there is no coach
 */
public record VisitSheetRequest(
        @LongText @NotBlank @Size(max = 500) String meetingPoint,
        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull StepFree stepFree,
        @LongText @Size(max = 500) String stepFreeNote,
        UUID hostId,
        @Size(max = 160) String hostName,
        @LongText @Size(max = 1_000) String equipment,
        @LongText @Size(max = 2_000) String rules,
        @Min(1) @Max(500) Integer coachSeats) {
}
