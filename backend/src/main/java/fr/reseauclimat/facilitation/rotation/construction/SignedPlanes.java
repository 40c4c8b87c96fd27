package fr.reseauclimat.facilitation.rotation.construction;

/**
 * Thirty-two people in eight groups of four for ten rounds, in which everybody meets all others but one.
 *
 * <p>Two people stand on each of the sixteen vectors of four bits and never meet. A round takes a plane through zero and
 * its translates; each of the four gives two groups, as each vector has a sign for this round that says which of its two
 * people is where. The ten planes hold every vector twice, so that two vectors lie in one translate in two rounds: if the
 * product of their signs differs between the two, each one meets both people of the other vector, one a time. That is
 * a system of linear equations over two elements, and the signs are one of its solutions.
 *
 * <p>That ten rounds are possible was first shown by A. Aguado, “A 10 days solution to the social golfer problem”, 2004.
 * This solution is another one, found for this catalogue.
 */
final class SignedPlanes {

    private static final int VECTORS = 16;

    /** Two vectors that span the plane, then the signs: bit v is the sign of vector v. */
    private static final int[][] PLANES = {
            {1, 14, 0x0000},
            {1, 12, 0xaaaa},
            {2, 5, 0x6060},
            {2, 8, 0xfc0c},
            {3, 4, 0xb4b4},
            {3, 8, 0x8788},
            {4, 9, 0x0000},
            {5, 11, 0xf990},
            {6, 10, 0xf0f0},
            {6, 9, 0xff00}};

    private SignedPlanes() {
    }

    static Design develop() {
        var group = new int[PLANES.length][2 * VECTORS];
        for (var round = 0; round < PLANES.length; round++) {
            var number = new int[VECTORS];
            var translates = 0;
            for (var vector = 0; vector < VECTORS; vector++) {
                var least = least(vector, PLANES[round]);
                number[vector] = least == vector ? translates++ : number[least];
                var sign = PLANES[round][2] >> vector & 1;
                group[round][vector] = 2 * number[vector] + sign;
                group[round][vector + VECTORS] = 2 * number[vector] + 1 - sign;
            }
        }
        return new Design(8, 4, group, 0, "signed planes over four bits");
    }

    private static int least(int vector, int[] plane) {
        return Math.min(Math.min(vector, vector ^ plane[0]), Math.min(vector ^ plane[1], vector ^ plane[0] ^ plane[1]));
    }
}
