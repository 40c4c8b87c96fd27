package fr.reseauclimat.minutes.section;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A section as it shall be called. @param after the section that a new one follows; absent for the first place */
record SectionRequest(@NotBlank @Size(max = 200) String title, UUID after) {
}
