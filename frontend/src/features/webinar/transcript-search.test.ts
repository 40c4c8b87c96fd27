import { expect, it } from 'vitest';
import { findIn } from '@/features/webinar/transcript-search';

it('forgivesAccentsAndCase', () => {
  expect(findIn('L’été, l’Eau manque.', 'ETE')).toEqual([
    { text: 'L’', found: false },
    { text: 'été', found: true },
    { text: ', l’Eau manque.', found: false },
  ]);
});

it('findsEachOccurrence', () => {
  expect(findIn('eau et eau', 'eau')?.filter((piece) => piece.found)).toHaveLength(2);
});

it('saysWhereNothingIsFound', () => {
  expect(findIn('Bonjour', 'eau')).toBeUndefined();
  expect(findIn('Bonjour', '  ')).toBeUndefined();
});
