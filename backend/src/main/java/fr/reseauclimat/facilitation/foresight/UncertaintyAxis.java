package fr.reseauclimat.facilitation.foresight;

import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/**
 * What nobody can know, with the two ways that it may turn out. May be saved while it is still being written.
 *
 * @param low  the pole to the left, or below
 * @param high the pole to the right, or above
 */
@Embeddable
public record UncertaintyAxis(@Size(max = 120) String name, @Size(max = 160) String low, @Size(max = 160) String high) {

    static final UncertaintyAxis UNWRITTEN = new UncertaintyAxis(null, null, null);

    UncertaintyAxis tidied() {
        return new UncertaintyAxis(WrittenText.orNull(name), WrittenText.orNull(low), WrittenText.orNull(high));
    }

    /** Hibernate reads an axis without any word as null. */
    static UncertaintyAxis of(UncertaintyAxis axis) {
        return axis == null ? UNWRITTEN : axis;
    }

    boolean written() {
        return name != null && low != null && high != null;
    }
}
