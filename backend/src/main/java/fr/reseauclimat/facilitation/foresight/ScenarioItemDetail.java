package fr.reseauclimat.facilitation.foresight;

import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A piece of a scenario: a sentence of its story, a signal or a step.
 *
 * @param year      of a step, with its month and, where it matters, its day
 * @param owner     who does it, in words
 * @param firstStep what can be done within three months
 * @param pledged   whether minutes take it in as a commitment
 * @param version   rises with each change of this piece
 */
record ScenarioItemDetail(
        @NotNull UUID id,
        @NotNull ItemKind kind,
        @NotNull String text,
        Integer year,
        Integer month,
        Integer day,
        String owner,
        String firstStep,
        @NotNull boolean pledged,
        @NotNull boolean withdrawn,
        @NotNull int version) implements Versioned {

    static ScenarioItemDetail of(ScenarioItem item) {
        var content = item.content();
        return new ScenarioItemDetail(item.id(), item.kind(), content.text(), content.year(), content.month(), content.day(),
                content.owner(), content.firstStep(), content.pledged(), content.withdrawn(), item.revision());
    }
}
