package fr.reseauclimat.facilitation.foresight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A foresight workshop as those who run it see it.
 *
 * @param title     of the part of the day
 * @param scenarios all four, by rows from the upper left; none until the axes are saved for the first time
 * @param tables    which scenario each table works on
 * @param version   of phase, axes and tables; 0 until they are saved for the first time
 */
record ForesightDetail(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull ForesightPhase phase,
        @NotNull int horizonYear,
        @NotNull UncertaintyAxis firstAxis,
        @NotNull UncertaintyAxis secondAxis,
        @NotNull List<ScenarioDetail> scenarios,
        @NotNull List<TableScenario> tables,
        @NotNull int version) implements Versioned {
}
