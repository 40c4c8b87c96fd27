package fr.reseauclimat.facilitation.script.network;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The script of this part, as it is now, under a name. */
record SaveScriptRequest(@NotNull UUID eventId, @NotNull UUID segmentId, @NotBlank @Size(max = 80) String name) {
}
