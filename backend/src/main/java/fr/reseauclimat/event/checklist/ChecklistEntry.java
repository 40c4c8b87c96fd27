package fr.reseauclimat.event.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * Something that must be done for an event.
 *
 * @param owner who sees to it
 * @param dueOn last day, in Paris
 * @param late  whether that day has passed and it is not done
 */
public record ChecklistEntry(
        @NotNull UUID id,
        @NotNull String label,
        MemberRef owner,
        LocalDate dueOn,
        @NotNull boolean late,
        Instant doneAt,
        MemberRef doneBy,
        @NotNull int version) implements Versioned {
}
