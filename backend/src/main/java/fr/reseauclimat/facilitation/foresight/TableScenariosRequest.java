package fr.reseauclimat.facilitation.foresight;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which scenario each table works on. Several tables may share one. */
record TableScenariosRequest(@NotNull @Size(max = 200) List<@NotNull @Valid TableScenario> tables) {
}
