package fr.reseauclimat.minutes.section;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Every section, in the order that they shall have. */
record SectionOrderRequest(@NotNull @Size(max = 100) List<@NotNull UUID> sections) {
}
