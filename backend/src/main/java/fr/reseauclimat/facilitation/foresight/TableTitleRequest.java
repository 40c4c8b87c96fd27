package fr.reseauclimat.facilitation.foresight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record TableTitleRequest(@NotBlank @Size(max = 120) String title) {
}
