package fr.reseauclimat.event.travel.footprint;

/**
 * How one person comes.
 *
 * @param kilometres one way, or null where nobody knows
 * @param carPeople  on board, the driver included; only for a shared car
 */
public record Trip(TravelMode mode, Integer kilometres, Integer carPeople) {

    int onBoard() {
        return mode == TravelMode.CARPOOL ? carPeople : 1;
    }
}
