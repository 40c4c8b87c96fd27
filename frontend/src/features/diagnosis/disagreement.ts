import type { CriterionDetail, SpreadDetail } from '@/lib/api/types';

/** From the largest difference to the smallest, by what was scored last; what is not shown comes at the end. */
export function byDisagreement(criteria: CriterionDetail[]): CriterionDetail[] {
  const agreement = ({ before, after }: CriterionDetail) => (after ?? before)?.agreement ?? 2;
  return [...criteria].sort((a, b) => agreement(a) - agreement(b));
}

export function rangeOf({ lowerQuartile, upperQuartile }: SpreadDetail) {
  return upperQuartile - lowerQuartile;
}

export type Movement = 'up' | 'down' | 'same';
export type Closeness = 'closer' | 'apart' | 'alike';

/** What is less than a hundredth is no change that anybody could explain. */
const NOTICEABLE = 0.01;

export function movementOf(before: SpreadDetail, after: SpreadDetail): Movement {
  return after.median > before.median ? 'up' : after.median < before.median ? 'down' : 'same';
}

export function closenessOf(before: SpreadDetail, after: SpreadDetail): Closeness {
  const gained = after.agreement - before.agreement;
  return gained > NOTICEABLE ? 'closer' : gained < -NOTICEABLE ? 'apart' : 'alike';
}
