package fr.reseauclimat.facilitation.foresight;

/** Where a scenario lies between two uncertainties: the pole of the first axis, from left to right, then of the second, from below. */
public enum Quadrant {
    LOW_HIGH,
    HIGH_HIGH,
    LOW_LOW,
    HIGH_LOW;

    boolean isFirstHigh() {
        return this == HIGH_HIGH || this == HIGH_LOW;
    }

    boolean isSecondHigh() {
        return this == HIGH_HIGH || this == LOW_HIGH;
    }
}
