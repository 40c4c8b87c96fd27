import { describe, expect, it } from 'vitest';
import { codeIn, countPresent, currentHalfDay, isPresent, presenceOf, search, sortByName, type Unsent, withUnsent } from '@/features/attendance/desk/desk-list';
import type { AttendanceEntry, CheckInItem } from '@/lib/api/types';

const MORNING = { day: '2026-12-03', half: 'MORNING' } as const;
const AFTERNOON = { day: '2026-12-03', half: 'AFTERNOON' } as const;
const NINE = '2026-12-03T08:00:00Z';

const person = (id: string, more: Partial<AttendanceEntry> = {}): AttendanceEntry => ({
  id, firstName: 'Nadia', lastName: 'Bresse', role: 'AGENT', state: 'REGISTERED', seat: 'ON_SITE', walkIn: false,
  code: `code-${id}`, presences: [], ...more,
});
const arrival = (id: string, more: Partial<CheckInItem> = {}): Unsent => ({
  item: { id, ...MORNING, at: NINE, ...more },
  name: 'Nadia Bresse',
});
const nadia = (people: AttendanceEntry[]) => people.find(({ id }) => id === 'n')!;

describe('what was noted here', () => {
  it('countsAtOnceForItsHalfDayAlone', () => {
    const people = withUnsent([person('n')], [arrival('1', { registrationId: 'n' })]);
    expect(isPresent(nadia(people), MORNING)).toBe(true);
    expect(isPresent(nadia(people), AFTERNOON)).toBe(false);
    expect(countPresent(people, MORNING)).toBe(1);
  });

  it('countsOnceThoughTheServerHasItAlready', () => {
    const known = person('n', { presences: [{ ...MORNING, present: true, corrected: false, arrivedAt: NINE, checkIns: ['1'] }] });
    const people = withUnsent([known], [arrival('1', { registrationId: 'n' })]);
    expect(presenceOf(nadia(people), MORNING)?.checkIns).toEqual(['1']);
  });

  it('keepsTheEarliestTimeOfTwoDoors', () => {
    const people = withUnsent([person('n')], [
      arrival('1', { registrationId: 'n', at: '2026-12-03T08:05:00Z' }),
      arrival('2', { code: 'code-n', at: NINE }),
    ]);
    expect(presenceOf(nadia(people), MORNING)?.arrivedAt).toBe(NINE);
  });

  it('isTakenBackOneArrivalAtATime', () => {
    const noted = [arrival('1', { registrationId: 'n' }), arrival('2', { registrationId: 'n' })];
    const undone = (id: string) => arrival(id, { registrationId: 'n', undone: true });
    expect(isPresent(nadia(withUnsent([person('n')], [...noted, undone('1')])), MORNING)).toBe(true);
    expect(isPresent(nadia(withUnsent([person('n')], [...noted, undone('1'), undone('2')])), MORNING)).toBe(false);
  });

  it('addsWhoWalksInAndForgetsAMistake', () => {
    const walkIn = { walkIn: { firstName: 'Lise', lastName: 'Doubs' } };
    const added = withUnsent([person('n')], [arrival('1', walkIn)]);
    expect(added.map(({ lastName }) => lastName)).toEqual(['Bresse', 'Doubs']);
    expect(withUnsent([person('n')], [arrival('1', walkIn), arrival('1', { ...walkIn, undone: true })])).toHaveLength(1);
  });

  it('leavesOutWhatTheServerRefused', () => {
    const refused: Unsent = { ...arrival('1', { registrationId: 'n' }), refused: 'UNKNOWN_HALF_DAY' };
    expect(isPresent(nadia(withUnsent([person('n')], [refused])), MORNING)).toBe(false);
  });

  it('doesNotOutweighWhatWasSaidByHandToBeThere', () => {
    const known = person('n', { presences: [{ ...MORNING, present: true, corrected: true, checkIns: ['1'] }] });
    expect(isPresent(nadia(withUnsent([known], [arrival('1', { registrationId: 'n', undone: true })])), MORNING)).toBe(true);
  });
});

describe('the list', () => {
  const people = [person('a', { lastName: 'Étienne' }), person('b', { lastName: 'Dupont', organisationName: 'Cœur de Saône' }), person('c', { lastName: 'Faure' })];

  it('isFoundWithoutAccentsByNameAndOrganisation', () => {
    expect(search(people, 'ETIEN').map(({ id }) => id)).toEqual(['a']);
    expect(search(people, 'coeur nadia').map(({ id }) => id)).toEqual(['b']);
    expect(search(people, ' ')).toHaveLength(3);
  });

  it('isSortedAsFrenchSorts', () => {
    expect(sortByName(people).map(({ lastName }) => lastName)).toEqual(['Dupont', 'Étienne', 'Faure']);
  });
});

describe('the half-day', () => {
  it('isTheOneThatIsGoingOnInParis', () => {
    expect(currentHalfDay([MORNING, AFTERNOON], new Date('2026-12-03T11:59:00Z'))).toBe(MORNING);
    expect(currentHalfDay([MORNING, AFTERNOON], new Date('2026-12-03T12:00:00Z'))).toBe(AFTERNOON);
  });

  it('isTheNearestOneOnOtherDays', () => {
    expect(currentHalfDay([MORNING, AFTERNOON], new Date('2026-11-20T08:00:00Z'))).toBe(MORNING);
    expect(currentHalfDay([MORNING, AFTERNOON], new Date('2026-12-20T08:00:00Z'))).toBe(AFTERNOON);
    expect(currentHalfDay([], new Date())).toBeUndefined();
  });
});

describe('a scanned text', () => {
  it('isACodeOnlyWhereItIsOneOfOurAddresses', () => {
    const code = '3f0c6b0e-8f3b-4a55-9d2a-1b2c3d4e5f60';
    expect(codeIn(`https://reseau.example.org/a/${code.toUpperCase()}`)).toBe(code);
    expect(codeIn(code)).toBeUndefined();
    expect(codeIn(`https://reseau.example.org/x/a/${code}`)).toBeUndefined();
    expect(codeIn('https://elsewhere.example.org/')).toBeUndefined();
  });
});
