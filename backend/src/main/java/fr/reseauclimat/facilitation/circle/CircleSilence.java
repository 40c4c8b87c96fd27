package fr.reseauclimat.facilitation.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether a circle has begun: all that is told of its notes to whoever is not in it. */
@ApplicationScoped
public class CircleSilence {

    @Inject
    CircleNoteRepository notes;

    /** Within the transaction of a caller who holds the lock of the circle, where it matters that it stays so. */
    public boolean isKept(Circle circle) {
        return circle.phase() == CirclePhase.CASE && !notes.hasAny(circle.id());
    }
}
