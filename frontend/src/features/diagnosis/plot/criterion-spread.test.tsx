import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CriterionSpread } from '@/features/diagnosis/plot/criterion-spread';
import type { CriterionDetail, SpreadDetail } from '@/lib/api/types';

const spread = (counts: number[], median: number, agreement: number): SpreadDetail => ({
  size: counts.reduce((sum, count) => sum + count, 0), counts, lowerQuartile: median - 1, median, upperQuartile: median + 0.5, agreement,
});
const criterion: CriterionDetail = {
  id: 'eau', name: 'Quantité d’eau en été', low: 'on en manque', high: 'assez', version: 1, before: spread([4, 1, 0, 0, 4], 2, 0.1),
};

describe('CriterionSpread', () => {
  it('drawsADotForEachAnswerAndSaysTheSameInWords', () => {
    render(<CriterionSpread criterion={criterion} both={false} />);
    const plot = screen.getByRole('img');
    expect(plot.querySelector('.spread-plot__dots')?.getAttribute('d')?.match(/M/g)).toHaveLength(9);
    expect(plot).toHaveAccessibleName(/Quantité d’eau en été.*4 personnes ont noté 1, 1 personne a noté 2, 4 personnes ont noté 5.*Médiane 2/s);
  });

  it('saysWhatMovedOnceItWasScoredTwice', () => {
    render(<CriterionSpread criterion={{ ...criterion, after: spread([0, 6, 3, 0, 0], 2.5, 0.8) }} both />);
    expect(screen.getAllByRole('img')).toHaveLength(2);
    expect(screen.getByText(/La médiane monte de 2 à 2,5\. Les avis se sont rapprochés\./)).toBeInTheDocument();
  });

  it('drawsNothingOfFewAnswers', () => {
    render(<CriterionSpread criterion={{ ...criterion, before: undefined }} both={false} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(/Moins de cinq réponses/)).toBeInTheDocument();
  });
});
