package fr.reseauclimat.facilitation.foresight;

import jakarta.validation.constraints.NotNull;

record ForesightPhaseRequest(@NotNull ForesightPhase phase) {
}
