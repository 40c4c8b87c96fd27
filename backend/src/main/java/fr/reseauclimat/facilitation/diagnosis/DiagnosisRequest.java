package fr.reseauclimat.facilitation.diagnosis;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record DiagnosisRequest(@NotNull @Size(max = 12) List<@NotNull @Valid CriterionRequest> criteria) {
}
