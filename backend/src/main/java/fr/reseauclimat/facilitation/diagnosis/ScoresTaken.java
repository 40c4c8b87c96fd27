package fr.reseauclimat.facilitation.diagnosis;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/** What counts now of one phone. */
record ScoresTaken(@NotNull int round, @NotNull List<Score> scores) {
}
