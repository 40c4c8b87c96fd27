package fr.reseauclimat.facilitation.board;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.facilitation.session.RotationPerson;
import jakarta.validation.constraints.NotNull;

/** A table with those who sit at it, by name. */
record BoardTable(
        @NotNull UUID tableId,
        @NotNull String name,
        String question,
        @NotNull boolean stepFree,
        @NotNull List<RotationPerson> people) {
}
