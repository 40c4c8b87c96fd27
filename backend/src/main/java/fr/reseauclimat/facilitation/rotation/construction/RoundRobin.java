package fr.reseauclimat.facilitation.rotation.construction;

/**
 * Everybody meets everybody in pairs: one point stays, the others move on by one place in a circle.
 *
 * <p>É. Lucas, “Récréations mathématiques”, volume 2, Gauthier-Villars 1883, sixth recreation; F. Walecki's method.
 */
final class RoundRobin {

    private RoundRobin() {
    }

    static Design of(int pairs, int rounds) {
        var circle = 2 * pairs - 1;
        var count = Math.min(rounds, circle);
        var group = new int[count][2 * pairs];
        for (var round = 0; round < count; round++) {
            group[round][circle] = 0;
            group[round][round] = 0;
            for (var pair = 1; pair < pairs; pair++) {
                group[round][(round + pair) % circle] = pair;
                group[round][Math.floorMod(round - pair, circle)] = pair;
            }
        }
        return new Design(pairs, 2, group, 0, "round robin");
    }
}
