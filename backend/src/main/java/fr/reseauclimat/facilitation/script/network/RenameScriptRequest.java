package fr.reseauclimat.facilitation.script.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record RenameScriptRequest(@NotBlank @Size(max = 80) String name) {
}
