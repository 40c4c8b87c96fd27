import { expect, it } from 'vitest';
import { arrange } from '@/features/facilitation/board/arrange';
import { somebody } from '@/features/facilitation/test-data';

const names = ['Ana Zola', 'Marie-Françoise Delamotte', 'Ben Élie', 'Jean-Baptiste Roux', 'Cléo Arnaud', 'Noémie Perrin'];

function round(people: number, tables: number) {
  return {
    number: 1,
    resting: [],
    tables: Array.from({ length: tables }, (_, table) => ({
      tableId: `t${table}`,
      name: `Table ${table + 1}`,
      question: 'Que garder, que changer dès cette année ?',
      stepFree: true,
      people: Array.from({ length: Math.ceil((people - table) / tables) }, (_, i) => {
        const [first, last] = names[i % names.length]!.split(' ');
        return somebody(`${table}/${i}`, first!, last!);
      }),
    })),
  };
}

it('showsFewPeopleInLargeLettersWithTheQuestionsOfTheirTables', () => {
  const { size, screens, titles } = arrange(round(9, 3), 'table', '');
  expect(size.name).toBe('large');
  expect(screens).toHaveLength(1);
  expect(titles.get('t0')?.question).toBeDefined();
});

it('showsTwentyFivePeopleAtFiveTablesOnOneScreen', () => {
  const { size, screens } = arrange(round(25, 5), 'table', '');
  expect(size.name).toBe('narrow');
  expect(screens).toHaveLength(1);
});

it('showsFortySevenPeopleAtEightTablesOnTwoScreensInLettersOfTheUsualSize', () => {
  const { size, screens, titles } = arrange(round(47, 8), 'table', '');
  expect(size.name).toBe('usual');
  expect(screens).toHaveLength(2);
  expect(screens.flat(2).some(({ continued }) => continued)).toBe(false);
  expect(titles.get('t0')?.question).toBeUndefined();
});

it('showsEverybodyOnceHoweverManyScreensItTakes', () => {
  for (const [people, tables] of [[60, 10], [120, 20]] as const) {
    for (const order of ['table', 'name'] as const) {
      const shown = arrange(round(people, tables), order, '').screens.flat(2).flatMap(({ entries }) => entries);
      expect(new Set(shown.map(({ key }) => key)).size).toBe(people);
      expect(shown).toHaveLength(people);
    }
  }
});
