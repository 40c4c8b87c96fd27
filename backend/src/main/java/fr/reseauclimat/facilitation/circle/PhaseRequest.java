package fr.reseauclimat.facilitation.circle;

import jakarta.validation.constraints.NotNull;

/** @param from the phase that whoever asks sees: where the circle is elsewhere by now, nothing happens */
record PhaseRequest(@NotNull CirclePhase from, @NotNull CirclePhase to) {
}
