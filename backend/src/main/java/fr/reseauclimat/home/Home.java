package fr.reseauclimat.home;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.catalogue.CatalogueEntry;
import fr.reseauclimat.event.agenda.EventSummary;
import fr.reseauclimat.nextstep.Todo;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody should know on coming back. A visitor gets what is public and empty lists for the rest.
 *
 * @param previousVisitAt       null for visitors and at the first visit
 * @param toDo                  what waits for the reader, the most pressing first
 * @param nextEvents            upcoming ones, the soonest first
 * @param promotedRegistrations where a place became free for the reader since the previous visit
 * @param nearby                upcoming ones in the department that the reader acts for
 * @param news                  the latest of what was published since the previous visit, of whatever kind
 * @param newsTotal             how much that is in all
 */
public record Home(
        Instant previousVisitAt,
        @NotNull List<Todo> toDo,
        @NotNull List<EventSummary> nextEvents,
        @NotNull List<EventSummary> promotedRegistrations,
        @NotNull List<EventSummary> nearby,
        @NotNull List<CatalogueEntry> news,
        @NotNull long newsTotal,
        @NotNull List<ThemeActivity> themeCounts) {
}
