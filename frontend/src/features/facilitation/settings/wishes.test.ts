import { describe, expect, it } from 'vitest';
import { arrange, moved, toArrangement } from '@/features/facilitation/settings/wishes';

const usual = { repeats: 1000, profiles: 100, colleagues: 40, territories: 8, wishes: 5 };

describe('what counts most', () => {
  it('isReadFromTheWeightsHighestFirst', () => {
    const order = toArrangement({ ...usual, territories: 500, wishes: 0 });
    expect(order.map(({ wish }) => wish)).toEqual(['repeats', 'territories', 'profiles', 'colleagues', 'wishes']);
    expect(order.filter(({ kept }) => !kept).map(({ wish }) => wish)).toEqual(['wishes']);
  });

  it('leavesTheWeightsAloneWhileTheOrderSaysTheSame', () => {
    const fine = { repeats: 90_000, profiles: 7, colleagues: 6, territories: 5, wishes: 0 };
    expect(arrange(toArrangement(fine), fine)).toBe(fine);
  });

  it('outweighsWhatComesAfterIt', () => {
    const weights = arrange(moved(toArrangement(usual), 3, -1), usual);
    expect(weights).toEqual({ repeats: 1000, profiles: 100, territories: 40, colleagues: 8, wishes: 5 });
  });

  it('countsNothingOnceItIsUnticked', () => {
    const without = toArrangement(usual).map((one) => (one.wish === 'profiles' ? { ...one, kept: false } : one));
    expect(arrange(without, usual)).toEqual({ repeats: 1000, profiles: 0, colleagues: 100, territories: 40, wishes: 8 });
  });

  it('staysWhereItIsAtTheEndsOfTheList', () => {
    const order = toArrangement(usual);
    expect(moved(order, 0, -1)).toEqual(order);
    expect(moved(order, order.length - 1, 1)).toEqual(order);
  });
});
