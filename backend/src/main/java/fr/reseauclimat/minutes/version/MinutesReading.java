package fr.reseauclimat.minutes.version;

import java.time.Instant;

import fr.reseauclimat.minutes.section.MinutesState;
import jakarta.validation.constraints.NotNull;

/**
 * Minutes as somebody reads them.
 *
 * @param state           how far they have come
 * @param version         the edition that is read; absent for a text that is not published
 * @param latest          how many editions there are
 * @param amendmentsUntil until when the reader can propose amendments; absent where this is not the time or not the reader
 * @param writable        whether the reader writes them
 * @param open            whether everybody reads them, search engines included
 */
record MinutesReading(
        @NotNull MinutesState state,
        VersionSummary version,
        @NotNull int latest,
        Instant amendmentsUntil,
        @NotNull boolean writable,
        @NotNull boolean open,
        @NotNull MinutesContent content) {
}
