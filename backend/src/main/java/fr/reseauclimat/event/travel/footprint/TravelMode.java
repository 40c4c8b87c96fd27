package fr.reseauclimat.event.travel.footprint;

/** How somebody comes. */
public enum TravelMode {
    /** TGV or Intercités. */
    TRAIN,
    TER,
    COACH,
    CAR_ALONE,
    CARPOOL,
    BIKE,
    WALK,
    ONLINE;

    /** The row of the emission factors that holds for it. */
    String factor() {
        return this == CAR_ALONE || this == CARPOOL ? "CAR" : name();
    }
}
