package fr.reseauclimat.facilitation.rotation;

/**
 * What a breach of each wish costs, in one currency. Each default outweighs what comes after it several times over.
 *
 * @param repeats     of (meetings − 1)² of a pair
 * @param profiles    of a table without an élu, without an agent, or without an association
 * @param colleagues  of a meeting of two people of one structure
 * @param territories of a meeting of two people of one territory
 * @param wishes      of a wish that nobody met can answer
 */
public record Weights(int repeats, int profiles, int colleagues, int territories, int wishes) {

    public static final Weights USUAL = new Weights(1000, 100, 40, 8, 5);
    public static final Weights MEETINGS_ONLY = new Weights(1000, 0, 0, 0, 0);

    private static final int MOST = 100_000;

    public Weights {
        for (var weight : new int[]{repeats, profiles, colleagues, territories, wishes}) {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException("a weight lies between 0 and " + MOST + ": " + weight);
            }
        }
    }
}
