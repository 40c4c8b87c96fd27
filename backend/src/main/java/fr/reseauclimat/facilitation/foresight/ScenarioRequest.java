package fr.reseauclimat.facilitation.foresight;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param chosen whether the way back from it is looked for */
record ScenarioRequest(@Size(max = 120) String title, @NotNull boolean chosen) {
}
