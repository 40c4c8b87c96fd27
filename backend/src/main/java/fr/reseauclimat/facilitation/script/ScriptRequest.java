package fr.reseauclimat.facilitation.script;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The steps of a part, in their order. */
record ScriptRequest(@NotNull @NotEmpty @Size(max = 40) List<@NotNull @Valid StepRequest> steps) {
}
