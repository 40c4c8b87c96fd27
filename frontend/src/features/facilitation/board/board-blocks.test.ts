import { expect, it } from 'vitest';
import { blocksByName, blocksByTable, LARGE } from '@/features/facilitation/board/board-blocks';
import { ana, ben, cleo, dan } from '@/features/facilitation/test-data';

const round = {
  number: 1,
  tables: [
    { tableId: 't1', name: 'Eau', stepFree: true, people: [ana, ben] },
    { tableId: 't2', name: 'Bois', question: 'Et le bois ?', stepFree: true, people: [dan] },
  ],
  resting: [cleo],
};

it('listsPeopleOfATableByTheirLastNames', () => {
  const [water, wood, rest] = blocksByTable(round, 'Au repos', LARGE);
  expect(water!.entries.map(({ value }) => value.name)).toEqual(['Ben Élie', 'Ana Zola']);
  expect(wood!.head).toBeGreaterThan(water!.head);
  expect(rest).toMatchObject({ title: 'Au repos', entries: [{ value: { name: 'Cléo Arnaud' } }] });
});

it('listsEverybodyAsATelephoneBookWouldWithTheirTable', () => {
  const all = blocksByName(round, 'Au repos', LARGE).flatMap(({ entries }) => entries.map(({ value }) => value));
  expect(all).toEqual([
    { name: 'Arnaud Cléo', table: 'Au repos' },
    { name: 'Blin Dan', table: 'Bois' },
    { name: 'Élie Ben', table: 'Eau' },
    { name: 'Zola Ana', table: 'Eau' },
  ]);
});
