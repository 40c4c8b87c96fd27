import { expect, it } from 'vitest';
import { type Block, linesOf, packColumns, toScreens } from '@/features/facilitation/board/board-columns';

/** The same numbers at each run. */
function* numbers(seed: number) {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

function someBlocks(seed: number): Block<number>[] {
  const random = numbers(seed);
  const upTo = (most: number) => 1 + (random.next().value! % most);
  return Array.from({ length: upTo(14) }, (_, block) => ({
    key: `t${block}`,
    head: 1.6,
    entries: Array.from({ length: upTo(15) }, (_, entry) => ({ key: `t${block}/${entry}`, lines: upTo(2), value: entry })),
  }));
}

it('showsEverybodyOnceInOrderWithinTheHeightOfAColumn', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const blocks = someBlocks(seed);
    const lines = new Map(blocks.flatMap(({ entries }) => entries.map(({ key, lines: high }) => [key, high])));
    const columns = packColumns(blocks, 9, 0.5);
    expect(columns.flat().flatMap(({ entries }) => entries.map(({ key }) => key))).toEqual([...lines.keys()]);
    for (const column of columns) {
      const high = column.reduce((sum, { entries }) => entries.reduce((inner, { key }) => inner + lines.get(key)!, sum + 1.6), 0.5 * (column.length - 1));
      expect(high).toBeLessThanOrEqual(9);
    }
  }
});

it('cutsNoTableThatAColumnCouldHold', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const blocks = someBlocks(seed);
    const continued = new Set(packColumns(blocks, 9, 0.5).flat().filter((piece) => piece.continued).map(({ key }) => key));
    for (const { key, head, entries } of blocks) {
      const high = entries.reduce((sum, { lines }) => sum + lines, head);
      expect(continued.has(key)).toBe(high > 9 && entries.length > 1);
    }
  }
});

it('fillsScreensColumnByColumn', () => {
  expect(toScreens([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(toScreens([], 4)).toEqual([]);
});

it('breaksLinesBetweenWordsAndCutsOnlyWhatIsLongerThanALine', () => {
  expect(linesOf('Ana Zola', 17)).toBe(1);
  expect(linesOf('Marie-Françoise Delamotte', 17)).toBe(2);
  expect(linesOf('a'.repeat(40), 17)).toBe(3);
});
