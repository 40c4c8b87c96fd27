package fr.reseauclimat.event.programme;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/** What does not fit together in a programme. */
public record ProgrammeCheck(@NotNull List<Clash> clashes) {
}
