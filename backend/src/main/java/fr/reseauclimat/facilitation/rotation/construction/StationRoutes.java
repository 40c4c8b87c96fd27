package fr.reseauclimat.facilitation.rotation.construction;

import java.util.Optional;

/**
 * Ways through q stations, q a power of a prime, of which two share one station at the same time at most: in round x the
 * way (a, b), a not zero, is at station a·x + b. There are q(q − 1), and no set of such ways is larger (M. Deza,
 * S. Vanstone, “Bounds for permutation arrays”, Journal of Statistical Planning and Inference 2 (1978), 197–209).
 */
public final class StationRoutes {

    private StationRoutes() {
    }

    /** @return station by way, then round; every station has as many as any other, but for one */
    public static Optional<int[][]> of(int stations, int ways) {
        if (!GaloisField.exists(stations)) {
            return DifferenceRoutes.of(stations, ways).or(() -> RollingRoutes.of(stations, ways));
        }
        if (ways > stations * (stations - 1)) {
            return Optional.empty();
        }
        var field = GaloisField.of(stations);
        var route = new int[ways][stations];
        for (var way = 0; way < ways; way++) {
            for (var round = 0; round < stations; round++) {
                route[way][round] = field.add(field.multiply(1 + way / stations, round), way % stations);
            }
        }
        return Optional.of(route);
    }
}
