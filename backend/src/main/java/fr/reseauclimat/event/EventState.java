package fr.reseauclimat.event;

import java.util.EnumSet;
import java.util.Set;

/** The life of an event: designed, submitted to ADEME, validated, published, held; or cancelled on the way. */
public enum EventState {
    DRAFT("en préparation"),
    SUBMITTED("soumise à validation"),
    VALIDATED("validée"),
    PUBLISHED("publiée"),
    HELD("passée"),
    CANCELLED("annulée");

    private final String label;

    EventState(String label) {
        this.label = label;
    }

    /** @return what a French sentence says of the event, in the feminine */
    String label() {
        return label;
    }

    public boolean canBecome(EventState next) {
        return next().contains(next);
    }

    /** @return whether the event is still ahead, or at least not closed */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    private Set<EventState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(DRAFT, VALIDATED, CANCELLED);
            case VALIDATED -> EnumSet.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> EnumSet.of(HELD, CANCELLED);
            case HELD, CANCELLED -> EnumSet.noneOf(EventState.class);
        };
    }
}
