package fr.reseauclimat.territory;

/**
 * Where a territory lies, roughly.
 *
 * @param within kilometres from there at which what is meant may lie: few for a commune, more for what only its EPCI or
 *               its department stands for
 */
public record Position(double latitude, double longitude, int within) {

    private static final double EARTH_RADIUS_KM = 6_371;

    /** Great-circle distance, by the haversine formula. */
    public double kilometresTo(Position other) {
        var north = Math.toRadians(other.latitude - latitude) / 2;
        var east = Math.toRadians(other.longitude - longitude) / 2;
        var half = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
    }
}
