import type { RotationWeights } from '@/lib/api/types';

export const WISHES = ['repeats', 'profiles', 'colleagues', 'territories', 'wishes'] as const;
export type Wish = (typeof WISHES)[number];

/** What counts most comes first; what is not kept does not count at all. */
export type Arrangement = { wish: Wish; kept: boolean }[];

/** Each place outweighs the one after it several times over; the usual order has the usual weights. */
const BY_PLACE = [1000, 100, 40, 8, 5];

export function toArrangement(weights: RotationWeights): Arrangement {
  return [...WISHES].sort((one, other) => weights[other] - weights[one]).map((wish) => ({ wish, kept: weights[wish] > 0 }));
}

/** @param stored stays as it is where the order says the same: it may be finer than an order */
export function arrange(arrangement: Arrangement, stored: RotationWeights): RotationWeights {
  const kept = arrangement.filter((one) => one.kept);
  const before = toArrangement(stored).filter((one) => one.kept);
  if (kept.length === before.length && kept.every(({ wish }, place) => before[place]?.wish === wish)) return stored;
  const weights: RotationWeights = { repeats: 0, profiles: 0, colleagues: 0, territories: 0, wishes: 0 };
  kept.forEach(({ wish }, place) => {
    weights[wish] = BY_PLACE[place] ?? 0;
  });
  return weights;
}

export function moved(arrangement: Arrangement, from: number, by: -1 | 1): Arrangement {
  const to = from + by;
  if (to < 0 || to >= arrangement.length) return arrangement;
  const next = [...arrangement];
  const [one] = next.splice(from, 1);
  if (one) next.splice(to, 0, one);
  return next;
}
