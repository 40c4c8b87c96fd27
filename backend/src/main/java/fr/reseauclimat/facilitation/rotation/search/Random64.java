package fr.reseauclimat.facilitation.rotation.search;

/**
 * Random numbers that are the same on every machine and in every version of Java.
 *
 * <p>SplitMix64: G. L. Steele, D. Lea, C. H. Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014.
 */
public final class Random64 {

    private long state;

    public Random64(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9e3779b97f4a7c15L;
        var mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** @return 0 to bound − 1, without the bias that matters only near 2³² */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** @return 0 to 1, without 1 */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    public void shuffle(int[] values) {
        for (var i = values.length - 1; i > 0; i--) {
            var j = below(i + 1);
            var kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
