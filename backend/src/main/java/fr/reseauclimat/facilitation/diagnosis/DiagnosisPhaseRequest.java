package fr.reseauclimat.facilitation.diagnosis;

import jakarta.validation.constraints.NotNull;

record DiagnosisPhaseRequest(@NotNull DiagnosisPhase phase) {
}
