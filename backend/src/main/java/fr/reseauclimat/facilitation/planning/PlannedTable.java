package fr.reseauclimat.facilitation.planning;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

record PlannedTable(@NotNull UUID tableId, @NotNull List<UUID> registrationIds) {
}
