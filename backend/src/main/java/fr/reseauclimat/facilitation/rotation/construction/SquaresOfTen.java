package fr.reseauclimat.facilitation.rotation.construction;

/**
 * A hundred people in ten groups of ten for four rounds: two orthogonal Latin squares of order ten, which give two rounds
 * beside the rows and the columns. Twelve lines of four numbers, of which one is a point beyond the circle of seven, are
 * moved round; what is missing is a pair of squares of order three.
 *
 * <p>R. C. Bose, S. S. Shrikhande, E. T. Parker, “Further results on the construction of mutually orthogonal Latin
 * squares and the falsity of Euler's conjecture”, Canadian Journal of Mathematics 12 (1960), 189–203. The lines were
 * found for this catalogue.
 */
final class SquaresOfTen {

    private static final int ORDER = 10;
    private static final int CIRCLE = 7;
    private static final int BEYOND = ORDER - CIRCLE;
    private static final int[][] LINES = {
            {0, 0, 0, 0}, {7, 0, 6, 2}, {8, 0, 3, 1}, {9, 0, 4, 6}, {0, 7, 2, 1}, {0, 8, 6, 3}, {0, 9, 1, 2},
            {0, 3, 7, 6}, {0, 6, 8, 4}, {0, 1, 9, 5}, {0, 2, 4, 7}, {0, 4, 5, 8}, {0, 5, 3, 9}};

    private SquaresOfTen() {
    }

    static Design develop() {
        var group = new int[LINES[0].length][ORDER * ORDER];
        var point = 0;
        for (var line : LINES) {
            for (var shift = 0; shift < CIRCLE; shift++) {
                for (var round = 0; round < group.length; round++) {
                    group[round][point] = line[round] < CIRCLE ? (line[round] + shift) % CIRCLE : line[round];
                }
                point++;
            }
        }
        for (var one = 0; one < BEYOND; one++) {
            for (var other = 0; other < BEYOND; other++) {
                group[0][point] = CIRCLE + one;
                group[1][point] = CIRCLE + other;
                group[2][point] = CIRCLE + (one + other) % BEYOND;
                group[3][point] = CIRCLE + (one + 2 * other) % BEYOND;
                point++;
            }
        }
        return new Design(ORDER, ORDER, group, 0, "two orthogonal squares of order ten");
    }
}
