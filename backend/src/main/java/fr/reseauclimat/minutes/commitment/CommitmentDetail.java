package fr.reseauclimat.minutes.commitment;

import java.time.LocalDate;
import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody said to do.
 *
 * @param who       as people read it; absent where nobody is named
 * @param segment   title of the part of the day in which it was said; absent where it is not known
 * @param dueOn     until when; absent where nothing was said
 * @param outcome   a word on what became of it
 */
public record CommitmentDetail(
        @NotNull UUID id,
        @NotNull UUID eventId,
        @NotNull String what,
        String who,
        UUID memberId,
        UUID organisationId,
        String segment,
        LocalDate dueOn,
        @NotNull CommitmentState state,
        String outcome,
        @NotNull int version) implements Versioned {
}
