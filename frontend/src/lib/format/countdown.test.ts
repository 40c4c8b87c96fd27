import { expect, it } from 'vitest';
import { digits, remaining } from '@/lib/format/countdown';

const end = '2026-12-03T09:20:00Z';
const told = '2026-12-03T09:18:29.500Z';

it('countsByTheClockOfTheServerWhateverThisDeviceThinksTheTimeIs', () => {
  const wrong = Date.parse('2001-01-01T00:00:00Z');
  expect(digits(remaining(end, told, wrong, wrong))).toBe('1:31');
  expect(digits(remaining(end, told, wrong, wrong + 30_500))).toBe('1:00');
});

it('doesNotRunBackwardsWhenATickIsOlderThanTheMessage', () => {
  expect(remaining(end, told, 10_000, 9_400)).toEqual(remaining(end, told, 10_000, 10_000));
});

it('saysHowLongTheTimeIsOver', () => {
  const over = remaining(end, '2026-12-03T09:21:05Z', 0, 0);
  expect(over.over).toBe(true);
  expect(digits(over)).toBe('1:05');
});
