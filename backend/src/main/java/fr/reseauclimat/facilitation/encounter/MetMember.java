package fr.reseauclimat.facilitation.encounter;

import java.time.LocalDate;
import java.util.UUID;

import fr.reseauclimat.member.MemberRef;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody with whom one shared a table.
 *
 * @param times in how many rounds of that day
 */
record MetMember(
        @NotNull MemberRef member,
        @NotNull UUID eventId,
        @NotNull String eventTitle,
        @NotNull LocalDate metOn,
        @NotNull int times) {
}
