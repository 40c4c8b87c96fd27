import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  formatBlock, formatDate, formatDay, formatPeriod, formatRelative, formatTime, formatTimeRange, fromParisFields, toParisFields, zoneHint,
} from '@/lib/format/dates';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const atHome = process.env.TZ;

/** Where the reader's device is. */
function deviceIn(zone: string) {
  process.env.TZ = zone;
}

afterEach(() => deviceIn(atHome ?? ''));

describe('hours, for a reader elsewhere', () => {
  it.each(['Indian/Reunion', 'America/Guadeloupe', 'America/New_York'])('sayWhoseTheyAre in %s', (zone) => {
    deviceIn(zone);
    expect(plain(formatTime('2026-12-10T11:15:00Z', 'fr'))).toBe('12 h 15 (heure de Paris)');
    expect(plain(formatTimeRange('2026-12-10T10:00:00Z', '2026-12-10T11:15:00Z', 'fr'))).toBe('11 h – 12 h 15 (heure de Paris)');
    expect(plain(formatPeriod('2026-12-03T08:00:00Z', '2026-12-03T16:00:00Z', 'fr'))).toBe(
      'jeudi 3 décembre 2026, 9 h – 17 h (heure de Paris)',
    );
    expect(plain(formatPeriod('2027-02-04T08:00:00Z', '2027-02-05T11:15:00Z', 'fr'))).toBe(
      'du jeudi 4 février 2027, 9 h au vendredi 5 février 2027, 12 h 15 (heure de Paris)',
    );
    expect(plain(formatPeriod('2026-12-03T08:00:00Z', '2026-12-03T16:00:00Z', 'en'))).toContain('(Paris time)');
    expect(plain(zoneHint('fr') ?? '')).toBe('Heure de Paris');
  });

  it.each(['Europe/Brussels', 'Europe/Paris', 'Europe/Madrid'])('needNoWordWhereTheClockIsThatOfParis in %s', (zone) => {
    deviceIn(zone);
    expect(plain(formatTime('2026-12-10T11:15:00Z', 'fr'))).toBe('12 h 15');
    expect(zoneHint('fr')).toBeUndefined();
  });

  it('areComparedAtTheirInstant', () => {
    // Tunis has no summer time
    deviceIn('Africa/Tunis');
    expect(plain(formatTime('2026-12-10T11:00:00Z', 'fr'))).toBe('12 h');
    expect(plain(formatTime('2026-07-10T10:00:00Z', 'fr'))).toBe('12 h (heure de Paris)');
  });
});

describe('dates', () => {
  // Hours are read where they need no word.
  beforeEach(() => deviceIn('Europe/Paris'));

  it('areThoseOfParisWhereverTheDeviceIs', () => {
    deviceIn('America/New_York');
    expect(formatDate('2026-12-03T23:30:00Z', 'fr')).toBe('vendredi 4 décembre 2026');
    expect(formatRelative('2026-11-23T07:00:00Z', 'fr', new Date('2026-11-22T22:50:00Z'))).toBe('demain');
    expect(toParisFields('2026-12-03T08:00:00.000Z')).toEqual({ date: '2026-12-03', time: '09:00' });
  });

  it('tellsAPeriodInWordsInParisTime', () => {
    expect(plain(formatPeriod('2026-12-03T08:00:00Z', '2026-12-03T16:00:00Z', 'fr'))).toBe(
      'jeudi 3 décembre 2026, 9 h – 17 h',
    );
    expect(plain(formatPeriod('2026-12-03T08:00:00Z', '2026-12-03T16:00:00Z', 'en'))).toMatch(
      /^Thursday,? 3 December 2026, 09:00 – 17:00$/,
    );
  });

  it('keepsTheDayOfParisLateInTheEvening', () => {
    expect(formatDate('2026-12-03T23:30:00Z', 'fr')).toBe('vendredi 4 décembre 2026');
  });

  it('tellsEventsOfSeveralDaysFromTo', () => {
    expect(plain(formatPeriod('2027-02-04T08:00:00Z', '2027-02-05T11:15:00Z', 'fr'))).toBe(
      'du jeudi 4 février 2027, 9 h au vendredi 5 février 2027, 12 h 15',
    );
  });

  it('writesTheFirstOfAMonthAsOrdinal', () => {
    expect(formatDate('2026-12-01T08:00:00Z', 'fr')).toBe('mardi 1er décembre 2026');
    expect(formatDate('2026-12-11T08:00:00Z', 'fr')).toBe('vendredi 11 décembre 2026');
    expect(formatDay('2026-11-01T08:00:00Z', 'fr', new Date('2026-11-22T12:00:00Z'))).toBe('1er novembre');
  });

  it('bindsHoursSoThatNoLineBreaksInThem', () => {
    expect(formatTime('2026-12-10T11:15:00Z', 'fr')).toBe('12\u00a0h\u00a015');
  });

  it('givesTheYearOfADayOnlyWhenItIsAnother', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(formatDay('2026-11-12T08:00:00Z', 'fr', now)).toBe('12 novembre');
    expect(formatDay('2027-01-15T08:00:00Z', 'fr', now)).toBe('15 janvier 2027');
  });

  it('countsDaysOfTheCalendar', () => {
    const lateAtNight = new Date('2026-11-22T22:50:00Z');
    expect(formatRelative('2026-11-23T07:00:00Z', 'fr', lateAtNight)).toBe('demain');
    expect(formatRelative('2026-12-03T08:00:00Z', 'fr', lateAtNight)).toBe('dans 11 jours');
  });

  it('cutsTheDayForABlock', () => {
    expect(formatBlock('2026-12-03T08:00:00Z', 'fr')).toEqual({ day: '03', month: 'déc. 2026' });
  });

  it.each([
    ['2026-12-03', '09:00', '2026-12-03T08:00:00.000Z'],
    ['2027-07-03', '09:00', '2027-07-03T07:00:00.000Z'],
    ['2027-03-28', '01:30', '2027-03-28T00:30:00.000Z'],
    ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31', '04:00', '2027-10-31T03:00:00.000Z'],
  ])('readsWhatIsTypedAsParisTime %s %s', (date, time, instant) => {
    expect(fromParisFields(date, time)).toBe(instant);
    expect(toParisFields(instant)).toEqual({ date, time });
  });

  it('hasNoInstantForAnIncompleteDate', () => {
    expect(fromParisFields('', '09:00')).toBeUndefined();
    expect(fromParisFields('2026-12-03', '')).toBeUndefined();
  });
});
