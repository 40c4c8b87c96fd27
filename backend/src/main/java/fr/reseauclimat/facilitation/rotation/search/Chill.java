package fr.reseauclimat.facilitation.rotation.search;

/**
 * Which change for the worse is taken: the rule of Metropolis, with logarithms from a table since they would take most
 * of the time.
 *
 * <p>S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, “Optimization by simulated annealing”, Science 220 (1983), 671–680.
 */
final class Chill {

    private static final int STEPS = 4096;
    private static final double[] LOGARITHMS = new double[STEPS];

    static {
        for (var i = 0; i < STEPS; i++) {
            // StrictMath: the same bits on every machine
            LOGARITHMS[i] = -StrictMath.log((i + 0.5) / STEPS);
        }
    }

    private final Random64 random;
    private double temperature;
    private long cost;
    private long best;
    private final Runnable keep;
    private boolean unkept;

    /** @param keep writes down the plan as it stands, which is the best so far */
    Chill(Random64 random, long cost, Runnable keep) {
        this.random = random;
        this.cost = cost;
        this.keep = keep;
        best = cost;
    }

    void temperature(double now) {
        temperature = now;
    }

    long cost() {
        return cost;
    }

    long best() {
        return best;
    }

    /** To be asked before the change is made, so that a best plan is written down before it is left. */
    boolean takes(long change) {
        if (change > 0) {
            if (change >= temperature * LOGARITHMS[(int) (random.next() >>> 52)]) {
                return false;
            }
            keepBest();
        }
        cost += change;
        if (cost < best) {
            best = cost;
            unkept = true;
        }
        return true;
    }

    /** Whether no luck would make it take a change as bad as that. */
    boolean isHopeless(long change) {
        return change > temperature * LOGARITHMS[0];
    }

    void keepBest() {
        if (unkept) {
            keep.run();
            unkept = false;
        }
    }
}
