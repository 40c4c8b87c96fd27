import { expect, it } from 'vitest';
import { after, before, turnOf } from '@/features/circle/phases';
import type { CircleDetail, NoteKind } from '@/lib/api/types';

const note = (kind: NoteKind) => ({
  id: kind, kind, author: { id: 'a', firstName: 'Ana', lastName: 'Zola' }, text: '…', writtenAt: '2026-12-03T09:00:00Z', mine: false,
});
const circle = (phase: CircleDetail['phase'], narratorIsMe: boolean, ...kinds: NoteKind[]): CircleDetail => ({
  id: 'c', name: 'Cercle', eventId: 'e', eventTitle: 'Journée', phase, members: [], narratorIsMe, notes: kinds.map(note),
  eraseOn: '2027-03-03', latestErasure: '2027-12-03', askedBack: false,
});

it('letsOnePersonBringACase', () => {
  expect(turnOf(circle('CASE', false))).toBe('CASE');
  expect(turnOf(circle('CASE', false, 'CASE'))).toBeUndefined();
});

it('letsEverybodyAskAndAdvise', () => {
  expect(turnOf(circle('QUESTIONS', false, 'CASE', 'QUESTION'))).toBe('QUESTION');
  expect(turnOf(circle('ADVICE', false, 'CASE'))).toBe('ADVICE');
});

it('leavesCommitmentAndNewsToWhoBroughtTheCase', () => {
  expect(turnOf(circle('COMMITMENT', false, 'CASE'))).toBeUndefined();
  expect(turnOf(circle('COMMITMENT', true, 'CASE'))).toBe('COMMITMENT');
  expect(turnOf(circle('CLOSED', true, 'CASE', 'COMMITMENT'))).toBe('NEWS');
  expect(turnOf(circle('CLOSED', true, 'CASE', 'NEWS'))).toBeUndefined();
});

it('knowsTheOrderOfPhases', () => {
  expect(before('CASE')).toBeUndefined();
  expect(after('ADVICE')).toBe('COMMITMENT');
  expect(after('CLOSED')).toBeUndefined();
});
