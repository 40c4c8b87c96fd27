import { expect, it } from 'vitest';
import { leavingAt, toCarpoolValues, toTravelRequest, toTravelValues } from '@/features/travel/travel-values';

const START = '2026-12-03T08:00:00Z'; // nine o'clock in Paris

it('leavesOnTheDayOfTheEventOrTheEveningBefore', () => {
  expect(leavingAt('07:15', START)).toBe('2026-12-03T06:15:00.000Z');
  expect(leavingAt('19:00', START)).toBe('2026-12-02T18:00:00.000Z');
  expect(leavingAt('', START)).toBeUndefined();
});

it('proposesToLeaveTwoHoursBefore', () => {
  expect(toCarpoolValues(undefined, undefined, START)).toMatchObject({ kind: '', time: '07:00', flexibilityMinutes: '30' });
});

it('sendsOnlyWhatTheModeNeeds', () => {
  const origin = { id: 'COM-21231', name: 'Dijon' };
  expect(toTravelRequest({ mode: 'TER', origin, kilometres: '', carPeople: '3' })).toEqual({ mode: 'TER', originId: 'COM-21231' });
  expect(toTravelRequest({ mode: 'ONLINE', origin, kilometres: '12', carPeople: '3' })).toEqual({ mode: 'ONLINE' });
  expect(toTravelRequest({ mode: 'CARPOOL', origin, kilometres: '12', carPeople: '3' })).toEqual({
    mode: 'CARPOOL', originId: 'COM-21231', kilometres: 12, carPeople: 3,
  });
});

it('beginsWithTheTerritoryForWhichOneActsUntilAnotherWasTold', () => {
  const home = { id: 'COM-71014', name: 'Autun' };
  expect(toTravelValues(undefined, home).origin).toEqual(home);
  expect(toTravelValues({ mode: 'WALK', kilometres: 2 }, home).origin).toBeUndefined();
});
