package fr.reseauclimat.event.webinar;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * The online side of an event, as its reader may see it.
 *
 * @param joinOpensAt when the door opens
 * @param takesPart   whether the reader has a place, or runs it
 * @param canJoin     whether the reader can go in now
 * @param canAsk      whether the reader can ask and vote now
 * @param canModerate whether the reader runs it
 * @param joinedCount how many came in; only for those who run it
 */
public record WebinarDetail(
        @NotNull boolean online,
        @NotNull Instant joinOpensAt,
        @NotNull boolean takesPart,
        @NotNull boolean canJoin,
        @NotNull boolean canAsk,
        @NotNull boolean canModerate,
        Long joinedCount,
        String replayUrl,
        String transcript,
        @NotNull List<Chapter> chapters,
        @NotNull int version) implements Versioned {
}
