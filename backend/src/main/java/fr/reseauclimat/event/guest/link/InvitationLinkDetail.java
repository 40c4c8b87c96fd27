package fr.reseauclimat.event.guest.link;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * A link that invites people without an account. Its address is told once, when it is made.
 *
 * @param mostUses how many people may register by it
 * @param uses     how many did
 */
record InvitationLinkDetail(
        @NotNull UUID id,
        @NotNull String label,
        @NotNull Instant expiresAt,
        @NotNull int mostUses,
        @NotNull int uses,
        Instant revokedAt,
        @NotNull String createdBy,
        @NotNull Instant createdAt,
        @NotNull boolean usable) {
}
