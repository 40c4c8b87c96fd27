package fr.reseauclimat.event.travel.footprint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/**
 * What it emits that people come together: for each of them, twice the way times the factor of the mode; a car's factor
 * is shared by those on board.
 */
public record TravelFootprint(List<ModeShare> shares, double kilograms, double aloneByCar, double byTrain) {

    private static final int THERE_AND_BACK = 2;

    public static TravelFootprint of(List<Trip> trips, EmissionFactors factors) {
        var byMode = new EnumMap<TravelMode, List<Trip>>(TravelMode.class);
        trips.forEach(trip -> byMode.computeIfAbsent(trip.mode(), mode -> new ArrayList<>()).add(trip));
        return ofShares(byMode.entrySet().stream().map(entry -> share(entry.getKey(), entry.getValue(), factors)).toList(), factors);
    }

    /** From what is left after the trips were erased. */
    public static TravelFootprint ofShares(List<ModeShare> shares, EmissionFactors factors) {
        var kilometres = shares.stream().mapToDouble(ModeShare::kilometres).sum();
        return new TravelFootprint(shares, shares.stream().mapToDouble(ModeShare::kilograms).sum(),
                kilometres * factors.perPerson(TravelMode.CAR_ALONE, 1), kilometres * factors.perPerson(TravelMode.TER, 1));
    }

    public static double kilograms(Trip trip, EmissionFactors factors) {
        return kilometres(trip) * factors.perPerson(trip.mode(), trip.onBoard());
    }

    private static ModeShare share(TravelMode mode, List<Trip> trips, EmissionFactors factors) {
        return new ModeShare(mode, trips.size(), (int) trips.stream().filter(TravelFootprint::isUnmeasured).count(),
                trips.stream().mapToDouble(TravelFootprint::kilometres).sum(),
                trips.stream().mapToDouble(trip -> kilograms(trip, factors)).sum());
    }

    private static boolean isUnmeasured(Trip trip) {
        return trip.kilometres() == null && trip.mode() != TravelMode.ONLINE;
    }

    private static double kilometres(Trip trip) {
        return trip.kilometres() == null || trip.mode() == TravelMode.ONLINE ? 0 : THERE_AND_BACK * trip.kilometres();
    }

    /** @return how many come whose way is known; who stays at a screen makes none */
    public long travellers() {
        return shares.stream().filter(share -> share.mode() != TravelMode.ONLINE)
                .mapToLong(share -> share.travellers() - share.unmeasured()).sum();
    }
}
