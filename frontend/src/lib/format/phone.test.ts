import { expect, it } from 'vitest';
import { phoneLink, phoneText } from '@/lib/format/phone';

it.each([
  ['0612345678', '06 12 34 56 78'],
  ['06.12.34.56.78', '06 12 34 56 78'],
  ['+33 6 12 34 56 78', '06 12 34 56 78'],
  ['+32 2 123 45 67', '+32 2 123 45 67'],
  ['poste 12', 'poste 12'],
])('writes %s as %s', (typed, written) => {
  expect(phoneText(typed).replaceAll('\u00a0', ' ')).toBe(written);
});

it('dials digits only, and no zero after the country', () => {
  expect(phoneLink('+33 (0)6.12 34')).toBe('tel:+3361234');
});
