import { describe, expect, it } from 'vitest';
import { type Asked, checkWish, toRegisterRequest, toWish } from '@/features/registration/wish';

const asked: Asked = {
  seats: [
    { seat: 'ON_SITE', capacity: 40, registered: 40, waiting: 2 },
    { seat: 'ONLINE', registered: 3, waiting: 0 },
  ],
  questions: [
    { id: 'q1', kind: 'ONE_OF', label: 'Quel atelier ?', required: true, options: ['Eau', 'Forêt'] },
    { id: 'q2', kind: 'TEXT', label: 'Un mot ?', required: false, options: [] },
  ],
  parallels: [
    {
      group: 1,
      startsAt: '2026-12-03T13:00:00Z',
      parts: [
        { segmentId: 's1', title: 'Haies', startsAt: '2026-12-03T13:00:00Z', endsAt: '2026-12-03T14:00:00Z', taken: 0 },
        { segmentId: 's2', title: 'Mares', startsAt: '2026-12-03T13:00:00Z', endsAt: '2026-12-03T14:00:00Z', taken: 0 },
      ],
    },
  ],
};

const say = (label: string) => label;

describe('wish', () => {
  it('beginsWithTheFirstSeatAndNothingSaid', () => {
    expect(toWish(asked)).toEqual({ seat: 'ON_SITE', answers: {}, accessNeeds: '', dietNeeds: '', choices: {} });
  });

  it('beginsWithTheSeatThatOneWaitsFor', () => {
    const registration = { id: 'r', state: 'REGISTERED', seat: 'ONLINE', waitsFor: 'ON_SITE', position: 3, registeredAt: '2026-11-01T08:00:00Z' } as const;
    expect(toWish(asked, { registration, answers: [], segmentIds: [] }).seat).toBe('ON_SITE');
    expect(toWish(asked, { registration: { ...registration, waitsFor: undefined }, answers: [], segmentIds: [] }).seat).toBe('ONLINE');
  });

  it('namesRequiredQuestionsWithoutAnAnswer', () => {
    const values = toWish(asked);
    expect(checkWish({ ...values, answers: { q1: [' '] } }, asked, say)).toEqual({ 'answers.q1': 'Quel atelier ?' });
    expect(checkWish({ ...values, answers: { q1: ['Eau'] } }, asked, say)).toEqual({});
  });

  it('sendsWhatWasSaidAndTakesBackWhatWasEmptied', () => {
    const values = { ...toWish(asked), answers: { q1: ['Eau'], q2: [' '] }, accessNeeds: ' Rampe ', choices: { 1: 's2' } };
    expect(toRegisterRequest(values, asked)).toEqual({
      seat: 'ON_SITE',
      answers: [
        { questionId: 'q1', values: ['Eau'] },
        { questionId: 'q2', values: [] },
      ],
      accessNeeds: 'Rampe',
      dietNeeds: '',
      segmentIds: ['s2'],
    });
  });

  it('findsWhatWasSaidBefore', () => {
    const mine = {
      registration: { id: 'r', state: 'REGISTERED' as const, seat: 'ONLINE' as const, registeredAt: '2026-11-01T00:00:00Z' },
      answers: [{ questionId: 'q1', values: ['Forêt'] }],
      dietNeeds: 'Sans porc',
      segmentIds: ['s1'],
    };
    expect(toWish(asked, mine)).toEqual({
      seat: 'ONLINE', answers: { q1: ['Forêt'] }, accessNeeds: '', dietNeeds: 'Sans porc', choices: { 1: 's1' },
    });
  });
});
