package fr.reseauclimat.facilitation.session;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** People who share a table in every round, or never. */
public record PeopleGroup(@NotNull @Size(min = 2, max = 200) List<@NotNull UUID> registrationIds) {
}
