import { describe, expect, it } from 'vitest';
import { emptyEvent, nextSegment, type SegmentValues } from '@/features/events/event-form';
import { daysOf, moveRow, type ProgrammeRow, rowsOf } from '@/features/events/programme-rows';

const event = { ...emptyEvent, date: '2027-02-04', severalDays: true, endDate: '2027-02-06' };
const part = (title: string, date: string): SegmentValues => ({ ...nextSegment(event), title, date });
const parts = [part('Accueil', '2027-02-04'), part('Visite', '2027-02-04'), part('Clôture', '2027-02-06')];
const days = daysOf(event, parts);
const told = (rows: ProgrammeRow[], of: SegmentValues[]) =>
  rows.map((row) => ('day' in row ? row.day.slice(-2) + (row.empty ? ' ∅' : '') : of[row.part]?.title));
const moved = (from: number, to: number, of = parts) => {
  const next = moveRow(of, rowsOf(of, days), from, to);
  return told(rowsOf(next, days), next);
};

describe('the rows of a programme', () => {
  it('haveAHeadingForEachDayAlsoForOneWithoutParts', () => {
    expect(told(rowsOf(parts, days), parts)).toEqual(['04', 'Accueil', 'Visite', '05 ∅', '06', 'Clôture']);
  });

  it('haveNoHeadingsOnOneDay', () => {
    const one = { ...event, severalDays: false };
    expect(rowsOf(parts.slice(0, 2), daysOf(one, parts))).toEqual([{ part: 0 }, { part: 1 }]);
  });

  it('comeThroughDatesThatMakeNoSense', () => {
    expect(daysOf({ ...event, endDate: '' }, parts)).toEqual(['2027-02-04', '2027-02-06']);
    expect(daysOf({ ...event, endDate: '9999-12-31' }, parts)).toEqual(['2027-02-04', '2027-02-06']);
    expect(daysOf({ ...event, date: '', endDate: '' }, [])).toEqual([]);
  });

  it('nameADayAgainThatComesBackOutOfOrder', () => {
    const mixed = [parts[2]!, parts[0]!];
    expect(told(rowsOf(mixed, days), mixed)).toEqual(['05 ∅', '06', 'Clôture', '04', 'Accueil']);
  });

  it('letAPartStepOverAHeadingIntoTheNextDayAndBack', () => {
    expect(moved(2, 3)).toEqual(['04', 'Accueil', '05', 'Visite', '06', 'Clôture']);
    const there = moveRow(parts, rowsOf(parts, days), 2, 3);
    expect(moved(3, 2, there)).toEqual(['04', 'Accueil', 'Visite', '05 ∅', '06', 'Clôture']);
  });

  it('putAPartUnderTheDayWhereItIsDropped', () => {
    expect(moved(1, 5)).toEqual(['04', 'Visite', '05 ∅', '06', 'Clôture', 'Accueil']);
    expect(moved(5, 1)).toEqual(['04', 'Clôture', 'Accueil', 'Visite', '05 ∅', '06 ∅']);
  });

  it('putNothingAboveTheFirstDayOrBelowTheLastRow', () => {
    const rows = rowsOf(parts, days);
    expect(moveRow(parts, rows, 1, 0)).toBe(parts);
    expect(moveRow(parts, rows, 5, 6)).toBe(parts);
    expect(moveRow(parts, rows, 0, 2)).toBe(parts);
  });
});
