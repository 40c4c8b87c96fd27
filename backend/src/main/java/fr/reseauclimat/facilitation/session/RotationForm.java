package fr.reseauclimat.facilitation.session;

import fr.reseauclimat.event.SegmentKind;

/** How people go round. */
public enum RotationForm {
    /** Free rotation between tables: world café, exchange at tables. */
    TABLES,
    /** Everybody passes every station exactly once. */
    STATIONS,
    /** Tables of two; whoever is left over rests, each in turn. */
    PAIRS;

    /** What a part of this kind usually is. */
    public static RotationForm usual(SegmentKind kind) {
        return switch (kind) {
            case SPEED_DATING -> PAIRS;
            case ROTATING_WORKSHOPS -> STATIONS;
            default -> TABLES;
        };
    }
}
