package fr.reseauclimat.facilitation.foresight;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * One of the four futures.
 *
 * @param title   absent while nobody has given it one
 * @param chosen  whether the way back from it is looked for
 * @param items   sentences and signals as they came, then steps from the horizon back to today
 * @param version of title and choice; pieces have their own
 */
record ScenarioDetail(
        @NotNull UUID id,
        @NotNull Quadrant quadrant,
        String title,
        @NotNull boolean chosen,
        @NotNull List<ScenarioItemDetail> items,
        @NotNull int version) implements Versioned {

    static ScenarioDetail of(Scenario scenario, List<ScenarioItem> items) {
        return new ScenarioDetail(scenario.id(), scenario.quadrant(), scenario.title(), scenario.chosen(),
                items.stream().map(ScenarioItemDetail::of).toList(), scenario.version() + 1);
    }
}
