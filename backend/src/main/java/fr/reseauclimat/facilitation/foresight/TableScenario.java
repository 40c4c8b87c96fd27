package fr.reseauclimat.facilitation.foresight;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** Which scenario a table works on. @param spotId where its phones write from */
@Embeddable
public record TableScenario(@NotNull UUID spotId, @NotNull UUID scenarioId) {
}
