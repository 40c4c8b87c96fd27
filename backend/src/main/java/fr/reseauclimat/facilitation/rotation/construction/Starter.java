package fr.reseauclimat.facilitation.rotation.construction;

import java.util.Arrays;

/**
 * A few blocks from which all rounds follow by adding 1, 2, … modulo w to every number: point x + f·w becomes
 * x + 1 (modulo w) + f·w, and the points after the last circle stay as they are.
 *
 * @param groups  of each round
 * @param modulus w
 * @param circles how many times w points there are
 * @param rounds  each gives w rounds
 * @param orbits  each is one point of every circle, and gives one round by itself: all its translates
 */
record Starter(int groups, int size, int modulus, int circles, int[][] rounds, int[][] orbits) {

    /** Rounds are written as blocks after each other, separated by blanks. */
    static Starter of(int groups, int size, int modulus, int circles, String[] rounds, String... orbits) {
        return new Starter(groups, size, modulus, circles, parsed(rounds), parsed(orbits));
    }

    private static int[][] parsed(String[] lines) {
        return Arrays.stream(lines)
                .map(line -> Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new);
    }

    Design develop() {
        var group = new int[modulus * rounds.length + orbits.length][groups * size];
        var row = 0;
        for (var orbit : orbits) {
            for (var shift = 0; shift < modulus; shift++) {
                for (var point : orbit) {
                    group[row][shifted(point, shift)] = shift;
                }
            }
            row++;
        }
        for (var round : rounds) {
            for (var shift = 0; shift < modulus; shift++) {
                for (var i = 0; i < round.length; i++) {
                    group[row][shifted(round[i], shift)] = i / size;
                }
                row++;
            }
        }
        return new Design(groups, size, group, orbits.length, "blocks developed modulo " + modulus);
    }

    private int shifted(int point, int shift) {
        var circle = point / modulus;
        return circle >= circles ? point : circle * modulus + (point + shift) % modulus;
    }
}
