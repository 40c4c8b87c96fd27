package fr.reseauclimat.facilitation.capture.card;

import java.util.List;

import fr.reseauclimat.event.SegmentKind;

/** What a note is meant as. */
public enum CardKind {
    IDEA,
    QUESTION,
    AGREEMENT,
    OBSTACLE,
    EXAMPLE;

    /** Those that a table is offered, the usual one first; a card of any other is taken all the same. */
    public static List<CardKind> offeredFor(SegmentKind kind) {
        return switch (kind) {
            case WORLD_CAFE -> List.of(IDEA, QUESTION, AGREEMENT);
            case ROTATING_WORKSHOPS -> List.of(IDEA, OBSTACLE, EXAMPLE, QUESTION);
            case SPEED_DATING, FIELD_VISIT, TALK, PLENARY -> List.of(IDEA, QUESTION, EXAMPLE);
            default -> List.of(values());
        };
    }
}
