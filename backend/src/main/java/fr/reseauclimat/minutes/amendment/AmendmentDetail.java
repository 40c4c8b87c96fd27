package fr.reseauclimat.minutes.amendment;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * A proposal.
 *
 * @param author   name of who made it; absent where that is no longer known
 * @param remark   absent for another text without a word on it
 * @param proposed the section as it should be; absent for a remark alone
 * @param changes  the paragraphs that differ, with ins and del; absent for a remark alone
 * @param answer   what was said to it
 */
record AmendmentDetail(
        @NotNull UUID id,
        @NotNull UUID sectionId,
        @NotNull String section,
        String author,
        String remark,
        String proposed,
        String changes,
        @NotNull AmendmentState state,
        String answer,
        @NotNull Instant proposedAt) {
}
