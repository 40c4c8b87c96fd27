package fr.reseauclimat.facilitation.circle;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.member.MemberRef;
import jakarta.validation.constraints.NotNull;

/** @param title of a case. @param mine whether the reader wrote it, and can change it */
record CircleNoteDetail(
        @NotNull UUID id,
        @NotNull NoteKind kind,
        @NotNull MemberRef author,
        String title,
        @NotNull String text,
        @NotNull Instant writtenAt,
        @NotNull boolean mine) {
}
