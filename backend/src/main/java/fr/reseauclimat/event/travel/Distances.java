package fr.reseauclimat.event.travel;

import java.util.Map;

import fr.reseauclimat.territory.Position;

/**
 * Estimates ways from the middles of communes: the straight line times the detours of roads, and no way is shorter than
 * the positions are exact. Both are shown beside every figure.
 */
public record Distances(Map<String, Position> positions) {

    /**
     * Road over straight line. Wang, Bette, Schreckenberg and Guhr, "How much longer do you have to drive than the crow
     * has to fly?" (2024), find 1.3 on the road networks of many countries; on ways into 300 European cities it is 1.34
     * (doi:10.1177/23998083231168870).
     */
    static final double DETOUR = 1.3;

    private static final int WITHIN_A_COMMUNE = 3;

    /** @return kilometres one way, or null where one of the two lies nowhere known, or is null itself */
    public Integer between(String one, String other) {
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
        return (int) Math.max(Math.max(from.within(), to.within()), Math.round(from.kilometresTo(to) * DETOUR));
    }
}
