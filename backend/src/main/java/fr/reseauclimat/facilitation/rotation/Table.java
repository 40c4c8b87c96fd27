package fr.reseauclimat.facilitation.rotation;

/**
 * A table, or a station of rotating workshops.
 *
 * @param size how many sit here in each round, or null where the planner spreads people evenly
 */
public record Table(String id, Integer size) {

    public static Table of(String id) {
        return new Table(id, null);
    }
}
