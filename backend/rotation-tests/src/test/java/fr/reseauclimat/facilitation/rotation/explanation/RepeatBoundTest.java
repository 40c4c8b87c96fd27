package fr.reseauclimat.facilitation.rotation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RepeatBoundTest {

    @Test
    void moreEncountersThanPairsMustRepeat() {
        assertThat(RepeatBound.repeats(32, even(8, 4, 10))).isZero();
        assertThat(RepeatBound.repeats(32, even(8, 4, 11))).isEqualTo(11 * 48 - 32 * 31 / 2);
    }

    @Test
    void moreSeatsThanTablesMustRepeatFromRoundToRound() {
        assertThat(RepeatBound.repeats(20, even(4, 5, 3))).isEqualTo(2 * 4);
    }

    @Test
    void whoeverRestsIsSomewhereElse() {
        assertThat(RepeatBound.repeats(3, even(1, 2, 3))).isZero();
    }

    @Test
    void squaresAreLeastWhereAllMeetAsOften() {
        assertThat(RepeatBound.squares(4, even(2, 2, 3))).isZero();
        assertThat(RepeatBound.squares(4, even(2, 2, 6))).isEqualTo(6);
        assertThat(RepeatBound.squares(4, even(2, 2, 7))).isEqualTo(6 + 2 * 2);
    }

    @Test
    void moreThanEighteenThroughSixStationsMustRepeat() {
        assertThat(RepeatBound.stations(6, 18)).isZero();
        assertThat(RepeatBound.stations(6, 24)).isEqualTo(6);
        assertThat(RepeatBound.stations(6, 40)).isEqualTo(4 * 3 + 14);
        assertThat(RepeatBound.stations(5, 20)).isZero();
        assertThat(RepeatBound.stations(5, 21)).isEqualTo(1);
    }

    private static int[][] even(int tables, int size, int rounds) {
        return IntStream.range(0, rounds).mapToObj(round -> IntStream.range(0, tables).map(table -> size).toArray())
                .toArray(int[][]::new);
    }
}
