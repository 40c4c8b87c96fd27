package fr.reseauclimat.facilitation.encounter;

import jakarta.validation.constraints.NotNull;

record EncounterSettingsRequest(@NotNull Boolean remembered) {
}
