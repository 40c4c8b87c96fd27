import { expect, it } from 'vitest';
import { lanesOf } from '@/features/capture/wall/lanes';
import { someCard, someWall } from '@/features/capture/wall/test-data';

const texts = (lanes: ReturnType<typeof lanesOf>) => lanes.map(({ cards }) => cards.map(({ card }) => card.text));

it('showsWhatIsToBeSortedThenTheGroupsWithMergedCardsOnce', () => {
  const lanes = lanesOf(someWall(), {});
  expect(texts(lanes)).toEqual([['a', 'e'], ['b', 'c'], ['f']]);
  expect(lanes[1]?.cards[1]?.merged.map(({ text }) => text)).toEqual(['d']);
  expect(lanes[2]?.dots).toBe(5);
});

it('findsACardByWhatTheOthersSayThatItSpeaksFor', () => {
  const wall = someWall();
  wall.cards[3] = { ...wall.cards[3]!, text: 'Égalité' };
  const lanes = lanesOf(wall, { q: 'egal' });
  expect(texts(lanes)).toEqual([[], ['c'], []]);
  expect(lanes[1]?.total).toBe(2);
});

it('filtersByTableRoundAndKindAndSortsByDots', () => {
  const wall = {
    groups: [], mark: '',
    cards: [someCard('a', { round: 1, dots: 1 }), someCard('b', { round: 2, dots: 4, spotId: 't' }), someCard('c', { kind: 'QUESTION', hidden: true })],
  };
  expect(texts(lanesOf(wall, { sort: 'dots' }))).toEqual([['b', 'a']]);
  expect(texts(lanesOf(wall, { round: 2 }))).toEqual([['b']]);
  expect(texts(lanesOf(wall, { spot: 't' }))).toEqual([['b']]);
  expect(texts(lanesOf(wall, { kind: 'QUESTION' }))).toEqual([[]]);
  expect(texts(lanesOf(wall, { kind: 'QUESTION', hidden: true }))).toEqual([['c']]);
});
