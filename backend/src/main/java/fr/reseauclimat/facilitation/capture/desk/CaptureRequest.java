package fr.reseauclimat.facilitation.capture.desk;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A capture as the facilitator wants it.
 *
 * @param spots      in their order; left alone where a rotation has tables, which they follow from
 * @param dots       of each phone
 * @param dotsHidden whether tables hear how many lie where only once voting is closed
 */
record CaptureRequest(
        @NotNull @Size(max = 100) List<@NotNull @Valid SpotRequest> spots,
        @NotNull @Min(1) @Max(20) Integer dots,
        @NotNull boolean dotsHidden) {
}
