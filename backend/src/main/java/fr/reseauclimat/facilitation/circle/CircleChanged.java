package fr.reseauclimat.facilitation.circle;

import java.util.UUID;

/** Fired inside the transaction in which a circle, or what is said in it, changed. */
public record CircleChanged(UUID circleId) {
}
