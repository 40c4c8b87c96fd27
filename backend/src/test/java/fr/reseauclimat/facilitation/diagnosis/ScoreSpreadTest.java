package fr.reseauclimat.facilitation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ScoreSpreadTest {

    private static final int TRIALS = 2_000;

    private final Random chance = new Random(2026);

    private List<Integer> counts() {
        var most = 1 + chance.nextInt(12);
        var counts = IntStream.range(0, 5).map(level -> chance.nextInt(most + 1)).boxed().toList();
        return counts.stream().allMatch(count -> count == 0) ? List.of(0, 1, 0, 0, 0) : counts;
    }

    private static List<Integer> sorted(List<Integer> counts) {
        return IntStream.rangeClosed(1, 5).boxed().flatMap(level -> Collections.nCopies(counts.get(level - 1), level).stream()).toList();
    }

    @Test
    void theMedianLeavesAsManyScoresBelowAsAbove() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var counts = counts();
            var scores = sorted(counts);
            var median = ScoreSpread.of(counts).median();
            assertThat(scores.stream().filter(score -> score < median).count()).as("%s", counts).isLessThanOrEqualTo(scores.size() / 2);
            assertThat(scores.stream().filter(score -> score > median).count()).as("%s", counts).isLessThanOrEqualTo(scores.size() / 2);
            var middle = (scores.get((scores.size() - 1) / 2) + scores.get(scores.size() / 2)) / 2.0;
            assertThat(median).as("%s", counts).isEqualTo(middle);
        }
    }

    @Test
    void quartilesLieInOrderAndWithinWhatWasGiven() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var counts = counts();
            var scores = sorted(counts);
            var spread = ScoreSpread.of(counts);
            assertThat(spread.size()).isEqualTo(scores.size());
            assertThat(spread.lowerQuartile()).as("%s", counts).isBetween((double) scores.getFirst(), spread.median());
            assertThat(spread.upperQuartile()).as("%s", counts).isBetween(spread.median(), (double) scores.getLast());
        }
    }

    @Test
    void turningTheScaleRoundTurnsTheFiguresRoundAndKeepsTheAgreement() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var counts = counts();
            var there = ScoreSpread.of(counts);
            var back = ScoreSpread.of(counts.reversed());
            assertThat(back.median()).isCloseTo(6 - there.median(), within(1e-9));
            assertThat(back.lowerQuartile()).isCloseTo(6 - there.upperQuartile(), within(1e-9));
            assertThat(back.agreement()).isCloseTo(there.agreement(), within(1e-9));
        }
    }

    @Test
    void agreementDependsOnSharesAlone() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var counts = counts();
            assertThat(ScoreSpread.of(counts.stream().map(count -> count * 3).toList()).agreement())
                    .isCloseTo(ScoreSpread.of(counts).agreement(), within(1e-9));
        }
    }

    @Test
    void agreementIsOneOnlyWhereAllSayTheSame() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var counts = counts();
            var levels = counts.stream().filter(count -> count > 0).count();
            var agreement = ScoreSpread.of(counts).agreement();
            assertThat(agreement).isBetween(0.0, 1.0);
            if (levels == 1) {
                assertThat(agreement).isEqualTo(1);
            } else {
                assertThat(agreement).as("%s", counts).isLessThan(1);
            }
        }
    }

    @Test
    void whoeverMovesFromTheMiddleToAnEndLowersTheAgreement() {
        for (var pairs = 1; pairs < 12; pairs++) {
            var near = ScoreSpread.of(List.of(0, pairs, 24 - 2 * pairs, pairs, 0)).agreement();
            var far = ScoreSpread.of(List.of(pairs, 0, 24 - 2 * pairs, 0, pairs)).agreement();
            assertThat(far).isLessThan(near);
        }
    }

    @Test
    void valuesThatAreKnownComeOut() {
        assertThat(ScoreSpread.of(List.of(7, 0, 0, 0, 7)).agreement()).isCloseTo(0, within(1e-9));
        // all levels alike: 1 + (2 log2(1/2) + 2 log2(3/4) + log2 1) / 5
        assertThat(ScoreSpread.of(List.of(1, 1, 1, 1, 1)).agreement())
                .isCloseTo(1 + (2 * -1 + 2 * Math.log(0.75) / Math.log(2)) / 5, within(1e-9));
        var spread = ScoreSpread.of(List.of(1, 2, 0, 3, 2));
        assertThat(List.of(spread.lowerQuartile(), spread.median(), spread.upperQuartile())).isEqualTo(List.of(2.0, 4.0, 4.25));
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThatThrownBy(() -> ScoreSpread.of(List.of(0, 0, 0, 0, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScoreSpread.of(List.of(1, 2, 3, 4))).isInstanceOf(IllegalArgumentException.class);
        assertThat(SpreadDetail.of(null)).isNull();
        assertThat(SpreadDetail.of(List.of(1, 1, 1, 1, 0))).isNull();
        assertThat(SpreadDetail.of(List.of(1, 1, 1, 1, 1))).isNotNull();
    }
}
