package fr.reseauclimat.facilitation.circle;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/** @param circles that are not erased yet, of the latest event first */
record MyCircles(@NotNull List<MyCircle> circles) {
}
