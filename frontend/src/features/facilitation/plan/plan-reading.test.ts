import { expect, it } from 'vitest';
import { nextRound, reachOf, rosterOf, roundToShow, runningRound, wayOf } from '@/features/facilitation/plan/plan-reading';
import { somePlan } from '@/features/facilitation/test-data';

const explanation = {
  people: [
    { registrationId: 'a', met: 16, known: 2, ceiling: 16 },
    { registrationId: 'b', met: 15, known: 0, ceiling: 16 },
    { registrationId: 'c', met: 12, known: 2, ceiling: 12 },
  ],
};

it('countsOnlyThoseAsNewWhomOneDidNotKnow', () => {
  expect(reachOf(explanation)).toEqual({ least: 10, most: 15, ceiling: 16, knownMeetings: 2 });
});

it('showsTheRoundThatRunsThenTheOneToComeThenTheLast', () => {
  const { rounds } = somePlan();
  const at = '2026-12-03T09:00:00Z';
  expect(roundToShow(rounds)).toBe(1);
  const first = { ...rounds[0]!, startedAt: at };
  expect(runningRound([first, rounds[1]!])?.number).toBe(1);
  expect(nextRound([first, rounds[1]!])?.number).toBe(2);
  expect(roundToShow([{ ...first, endedAt: at }, rounds[1]!])).toBe(2);
  expect(roundToShow([{ ...first, endedAt: at }, { ...rounds[1]!, startedAt: at, endedAt: at }])).toBe(2);
});

it('expectsThoseOfTheNextRoundAlsoTheOnesWhoRest', () => {
  const plan = somePlan();
  const rounds = [{ ...plan.rounds[0]!, startedAt: '2026-12-03T09:00:00Z' }, plan.rounds[1]!];
  expect([...rosterOf({ ...plan, rounds })].sort()).toEqual(['a', 'b', 'c', 'd']);
});

it('tellsSomebodysWayThroughTheRounds', () => {
  expect(wayOf(somePlan(), 'c')).toEqual([
    { number: 1, table: 'Eau', resting: false },
    { number: 2, table: undefined, resting: true },
  ]);
});
