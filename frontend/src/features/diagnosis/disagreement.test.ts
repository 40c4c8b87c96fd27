import { describe, expect, it } from 'vitest';
import { byDisagreement, closenessOf, movementOf } from '@/features/diagnosis/disagreement';
import type { CriterionDetail, SpreadDetail } from '@/lib/api/types';

const spread = (agreement: number, median = 3): SpreadDetail => ({
  size: 6, counts: [0, 0, 6, 0, 0], lowerQuartile: 3, median, upperQuartile: 3, agreement,
});
const criterion = (id: string, before?: SpreadDetail, after?: SpreadDetail): CriterionDetail => ({ id, before, after, version: 1 });

describe('disagreement', () => {
  it('comesLargestFirstAndWhatIsHiddenLast', () => {
    const criteria = [criterion('calme', spread(0.9)), criterion('caché'), criterion('divisé', spread(0.2)), criterion('rapproché', spread(0.1), spread(0.7))];
    expect(byDisagreement(criteria).map(({ id }) => id)).toEqual(['divisé', 'rapproché', 'calme', 'caché']);
  });

  it('saysWhatMoved', () => {
    expect(movementOf(spread(0.5, 2), spread(0.5, 3.5))).toBe('up');
    expect(movementOf(spread(0.5, 2), spread(0.5, 2))).toBe('same');
    expect(closenessOf(spread(0.4), spread(0.6))).toBe('closer');
    expect(closenessOf(spread(0.6), spread(0.4))).toBe('apart');
    expect(closenessOf(spread(0.6), spread(0.605))).toBe('alike');
  });
});
