package fr.reseauclimat.event.travel;

import java.util.Map;

import fr.reseauclimat.territory.Position;

/**
 * Estimates ways from rough positions. The factors are assumptions of the network, shown beside every figure: a road is
 * a third longer than the straight line, and no way is shorter than the positions are exact.
 */
record Distances(Map<String, Position> positions) {

    static final double DETOUR = 1.3;

    private static final int WITHIN_A_COMMUNE = 3;
    private static final int BETWEEN_FINE_POSITIONS = 10;
    private static final int BETWEEN_COARSE_POSITIONS = 25;

    /** @return kilometres one way, or null where one of the two lies nowhere known, or is null itself */
    Integer between(String one, String other) {
        if (one == null || other == null) {
            return null;
        }
        if (one.equals(other)) {
            return WITHIN_A_COMMUNE;
        }
        var from = positions.get(one);
        var to = positions.get(other);
        if (from == null || to == null) {
            return null;
        }
        var least = from.fine() && to.fine() ? BETWEEN_FINE_POSITIONS : BETWEEN_COARSE_POSITIONS;
        return (int) Math.max(least, Math.round(from.kilometresTo(to) * DETOUR));
    }
}
