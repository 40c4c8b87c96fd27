package fr.reseauclimat.facilitation.diagnosis;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * How the scores of a criterion lie, of five answers or more.
 *
 * @param counts    how many gave each level, from 1 to 5
 * @param agreement from 0, half at each end, to 1, all the same
 */
record SpreadDetail(
        @NotNull int size,
        @NotNull List<Integer> counts,
        @NotNull double lowerQuartile,
        @NotNull double median,
        @NotNull double upperQuartile,
        @NotNull double agreement) {

    /** @return null where there are too few to show any */
    static SpreadDetail of(List<Integer> counts) {
        if (counts == null || counts.stream().mapToInt(Integer::intValue).sum() < ScoreSpread.FEWEST_SHOWN) {
            return null;
        }
        var spread = ScoreSpread.of(counts);
        return new SpreadDetail(spread.size(), counts, spread.lowerQuartile(), spread.median(), spread.upperQuartile(),
                spread.agreement());
    }
}
