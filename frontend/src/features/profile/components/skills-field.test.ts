import { expect, it } from 'vitest';
import { addSkill } from '@/features/profile/components/skills-field';

it('adds what is typed, once, whatever its capitals and accents', () => {
  expect(addSkill(['Énergie'], ' covoiturage ')).toEqual(['Énergie', 'covoiturage']);
  expect(addSkill(['Énergie'], 'energie')).toEqual(['Énergie']);
  expect(addSkill(['Énergie'], '  ')).toEqual(['Énergie']);
});

it('stops at twenty', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => `skill ${index}`);
  expect(addSkill(twenty, 'one more')).toBe(twenty);
});
