import { expect, it } from 'vitest';
import { countInWords, formatNumber } from '@/lib/format/numbers';
import { typeset } from '@/lib/format/typography';

it('bindsDoublePunctuationToItsWord', () => {
  expect(typeset('Zone peu dense : ce qui marche ; et après ?')).toBe(
    'Zone peu dense\u00a0: ce qui marche\u202f; et après\u202f?',
  );
});

it('bindsQuotationMarksAndCurvesApostrophes', () => {
  expect(typeset("L'atelier « à la carte »")).toBe('L’atelier «\u00a0à la carte\u00a0»');
});

it('bindsUnitsToTheirNumber', () => {
  expect(typeset('12 km, 9 h, 35 hab.')).toBe('12\u00a0km, 9\u00a0h, 35\u00a0hab.');
  expect(typeset('3 heures')).toBe('3 heures');
});

it('leavesAddressesAndClocksAlone', () => {
  expect(typeset('https://exemple.org à 12:30')).toBe('https://exemple.org à 12:30');
});

it('separatesThousandsTheFrenchWay', () => {
  expect(formatNumber(35000, 'fr')).toBe('35\u202f000');
  expect(formatNumber(35000, 'en')).toBe('35,000');
});

it('countsInWordsUpToTen', () => {
  expect(countInWords(1, 'fr', 'f')).toBe('une');
  expect(countInWords(1, 'fr')).toBe('un');
  expect(countInWords(10, 'fr', 'f')).toBe('dix');
  expect(countInWords(1234, 'fr')).toBe('1\u202f234');
});
