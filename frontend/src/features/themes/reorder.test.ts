import { describe, expect, it } from 'vitest';
import { positionsAfterMove } from '@/features/themes/reorder';

const themes = (...positions: number[]) => positions.map((position, index) => ({ id: `t${index}`, position }));
const told = (changes: ReturnType<typeof positionsAfterMove>) =>
  Object.fromEntries(changes.map(({ theme, position }) => [theme.id, position]));

describe('positionsAfterMove', () => {
  it('changes places with the neighbour, and touches no other', () => {
    expect(told(positionsAfterMove(themes(10, 20, 35, 40), 2, 1))).toEqual({ t1: 35, t2: 20 });
  });

  it('numbers afresh where two stand at the same place', () => {
    expect(told(positionsAfterMove(themes(10, 10, 10), 2, 1))).toEqual({ t2: 20, t1: 30 });
  });

  it('does nothing at the edges', () => {
    expect(positionsAfterMove(themes(1, 2), 0, -1)).toEqual([]);
    expect(positionsAfterMove(themes(1, 2), 1, 2)).toEqual([]);
  });
});
