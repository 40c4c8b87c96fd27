package fr.reseauclimat.event.guest.link;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param label     for whom it is; those who are invited do not see it
 * @param expiresAt the start of the event where nothing is said
 */
record InvitationLinkRequest(
        @NotBlank @Size(max = 120) String label, Instant expiresAt, @NotNull @Min(1) @Max(500) Integer mostUses) {
}
