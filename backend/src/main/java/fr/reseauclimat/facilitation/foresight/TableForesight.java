package fr.reseauclimat.facilitation.foresight;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A foresight workshop as a table sees it.
 *
 * @param poles    of the scenario of this table, on each axis; none while it has no scenario
 * @param scenario absent while the facilitator has given this table none
 * @param version  of phase, axes and tables
 */
record TableForesight(
        @NotNull UUID segmentId,
        @NotNull ForesightPhase phase,
        @NotNull int horizonYear,
        @NotNull UncertaintyAxis firstAxis,
        @NotNull UncertaintyAxis secondAxis,
        @NotNull List<String> poles,
        ScenarioDetail scenario,
        @NotNull int version) implements Versioned {
}
