package fr.reseauclimat.event.discussion;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.member.MemberRef;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody said about the preparation of an event.
 *
 * @param removable whether the reader may take it away
 */
public record Comment(
        @NotNull UUID id, @NotNull MemberRef author, @NotNull String text, @NotNull Instant postedAt, @NotNull boolean removable) {
}
