package fr.reseauclimat.facilitation.rotation.replanning;

import java.util.List;

import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationPlan;

/**
 * @param demand the demand as it is now, for the next change and for the explanation
 * @param moved  those who were told of another table than they now have
 */
public record Replanned(RotationDemand demand, RotationPlan plan, List<String> moved) {

    public Replanned {
        moved = List.copyOf(moved);
    }
}
