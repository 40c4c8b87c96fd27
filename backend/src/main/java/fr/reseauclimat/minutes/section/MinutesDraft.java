package fr.reseauclimat.minutes.section;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * Minutes as those see them who write.
 *
 * @param id              as which they own photos and videos
 * @param amendmentsUntil until when amendments are proposed; absent where nobody is asked for any
 * @param removed         sections that were put aside and can be brought back
 * @param version         of the plan: titles, order, state; each section has a revision of its own
 */
public record MinutesDraft(
        @NotNull UUID id,
        @NotNull MinutesState state,
        Instant amendmentsUntil,
        @NotNull List<SectionDetail> sections,
        @NotNull List<RemovedSection> removed,
        @NotNull int version) implements Versioned {
}
