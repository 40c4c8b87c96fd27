package fr.reseauclimat.facilitation.circle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.MemberRef;
import jakarta.validation.constraints.NotNull;

/**
 * A circle as its members see it, and nobody else.
 *
 * @param narrator      who brought the case; absent until somebody does
 * @param narratorIsMe  whether that is the reader
 * @param latestErasure until when the day of erasure can be put off while the circle has not closed
 * @param askedBack     whether the narrator was asked how it went on
 */
record CircleDetail(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull UUID eventId,
        @NotNull String eventTitle,
        @NotNull CirclePhase phase,
        @NotNull List<MemberRef> members,
        MemberRef narrator,
        @NotNull boolean narratorIsMe,
        @NotNull List<CircleNoteDetail> notes,
        @NotNull LocalDate eraseOn,
        @NotNull LocalDate latestErasure,
        @NotNull boolean askedBack) {
}
