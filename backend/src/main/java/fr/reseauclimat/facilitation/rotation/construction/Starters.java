package fr.reseauclimat.facilitation.rotation.construction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starters, found by exact cover and by annealing over blocks that count once for all their translates. Each was found
 * for this catalogue; that such designs exist is known from the papers named.
 */
final class Starters {

    /**
     * Kirkman triple systems, and nearly Kirkman ones where the people are even in number and one is never met. D. K.
     * Ray-Chaudhuri, R. M. Wilson, “Solution of Kirkman's schoolgirl problem”, Proceedings of Symposia in Pure Mathematics
     * 19 (1971), 187–203; A. Kotzig, A. Rosa, “Nearly Kirkman systems”, Congressus Numerantium 10 (1974), 607–614.
     */
    private static final List<Starter> THREES = List.of(
            Starter.of(5, 3, 7, 2, new String[]{
                    "4 12 3 5 11 0 2 9 6 14 13 1 7 10 8"}),
            Starter.of(6, 3, 4, 4, new String[]{
                    "14 1 10 11 5 12 7 13 2 8 4 0 9 6 16 3 15 17",
                    "2 3 5 15 6 7 8 1 11 10 12 13 17 9 4 14 16 0"}),
            Starter.of(7, 3, 7, 3, new String[]{
                    "5 10 18 4 1 2 9 8 11 16 15 20 14 0 7 12 17 6 3 13 19"},
                    "3 12 15", "5 9 20", "0 8 17"),
            Starter.of(8, 3, 8, 3, new String[]{
                    "20 0 22 7 18 17 13 1 11 10 9 3 2 4 5 12 19 15 21 8 16 6 23 14"},
                    "0 11 21", "2 11 17", "2 15 18"),
            Starter.of(10, 3, 14, 2, new String[]{
                    "21 10 29 0 23 15 28 27 7 24 2 12 5 19 18 16 20 13 14 26 17 25 9 1 11 8 6 3 22 4"}),
            Starter.of(11, 3, 11, 3, new String[]{
                    "16 15 20 19 31 30 11 13 2 6 26 29 8 25 23 0 1 4 14 22 17 32 27 3 21 24 28 9 12 7 18 5 10"},
                    "6 12 25", "4 19 25", "0 21 25", "4 11 31", "3 15 25"),
            Starter.of(13, 3, 13, 3, new String[]{
                    "37 22 36 16 17 28 29 27 32 4 9 18 25 10 20 12 38 34 13 5 35 8 26 33 30 1 2 31 14 24 6 23 3 19 "
                    + "15 21 0 7 11"},
                    "5 23 29", "12 25 35", "9 25 30", "12 24 32", "8 19 35", "2 21 34"));

    /**
     * Resolvable designs with blocks of four, in which everybody meets all others, or all but two. H. Hanani, D. K.
     * Ray-Chaudhuri, R. M. Wilson, “On resolvable designs”, Discrete Mathematics 3 (1972), 343–357; C. J. Colbourn, J. H.
     * Dinitz (eds.), “Handbook of combinatorial designs”, 2nd edition, Chapman & Hall/CRC 2007, part IV.
     */
    private static final List<Starter> FOURS = List.of(
            Starter.of(6, 4, 7, 3, new String[]{
                    "21 9 5 15 18 17 20 13 22 12 14 3 19 11 6 23 4 2 16 1 0 7 8 10"}),
            Starter.of(7, 4, 9, 3, new String[]{
                    "4 6 3 17 18 13 20 5 15 19 27 0 11 21 10 1 9 24 12 16 14 23 2 7 22 25 26 8"}),
            Starter.of(9, 4, 11, 3, new String[]{
                    "20 0 26 2 1 5 4 24 27 15 13 16 31 22 23 6 30 9 14 33 19 34 7 29 8 11 3 18 35 10 21 28 12 32 17 "
                    + "25"}),
            Starter.of(10, 4, 13, 3, new String[]{
                    "1 11 27 33 3 8 16 20 22 24 34 35 5 21 29 38 9 10 15 37 7 14 17 32 0 2 6 36 4 13 18 19 25 26 28 "
                    + "31 12 23 30 39"}));

    /**
     * A. Miller, I. Valkov, R. J. R. Abel, “Combinatorial solutions to the Social Golfer Problem and Social Golfer Problem
     * with Adjacent Group Sizes”, arXiv 2507.23376 (2025), tells how many rounds are known for groups of five.
     */
    private static final List<Starter> FIVES = List.of(
            Starter.of(6, 5, 6, 5, new String[]{
                    "1 2 18 13 15 6 12 24 22 3 7 9 26 17 16 0 28 29 4 8 23 10 11 19 5 14 27 21 20 25"}));

    private Starters() {
    }

    static Optional<Design> find(int groups, int size) {
        if (groups == 8 && size == 4) {
            return Optional.of(SignedPlanes.develop());
        }
        if (groups == 10 && size == 10) {
            return Optional.of(SquaresOfTen.develop());
        }
        return Stream.of(THREES, FOURS, FIVES).flatMap(List::stream)
                .filter(each -> each.groups() == groups && each.size() == size).findFirst().map(Starter::develop);
    }
}
