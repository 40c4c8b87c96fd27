package fr.reseauclimat.event.programme;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A programme as it is being written, before it is saved. */
record CheckProgrammeRequest(@NotNull @Size(max = 40) List<@NotNull @Valid PartRequest> segments) {
}
