import { describe, expect, it } from 'vitest';
import { emptyEvent, nextSegment, type SegmentValues } from '@/features/events/event-form';
import { blocksOf, isInOrder, moveSegment, retime, sortByTime } from '@/features/events/programme-order';

const part = (title: string, start: string, end: string, parallel = false): SegmentValues => ({
  ...nextSegment(emptyEvent), title, start, end, parallel,
});
const day = [
  part('Accueil', '09:00', '09:30'),
  part('Visite', '09:45', '11:45'),
  part('Atelier A', '13:00', '14:00'),
  part('Atelier B', '13:00', '14:30', true),
  part('Clôture', '14:45', '15:00'),
];
const titles = (segments: SegmentValues[]) => segments.map((one) => one.title);
const told = (segments: SegmentValues[]) => segments.map((one) => `${one.title} ${one.start}-${one.end}${one.parallel ? ' ∥' : ''}`);

describe('the order of a programme', () => {
  it('takesPartsSideBySideAsOneBlock', () => {
    expect(blocksOf(day).map(titles)).toEqual([['Accueil'], ['Visite'], ['Atelier A', 'Atelier B'], ['Clôture']]);
  });

  it('keepsDurationsAndGapsWhenAPartIsMoved', () => {
    expect(told(retime(day, moveSegment(day, 1, 0)))).toEqual([
      'Visite 09:00-11:00',
      'Accueil 11:15-11:45',
      'Atelier A 13:00-14:00',
      'Atelier B 13:00-14:30 ∥',
      'Clôture 14:45-15:00',
    ]);
  });

  it('joinsThoseBetweenWhichItIsPut', () => {
    expect(told(retime(day, moveSegment(day, 1, 2)))).toEqual([
      'Accueil 09:00-09:30',
      'Atelier A 09:45-10:45',
      'Visite 09:45-11:45 ∥',
      'Atelier B 09:45-11:15 ∥',
      'Clôture 13:00-13:15',
    ]);
  });

  it('runsAloneOnceItIsOutOfTheGroupAndLeavesTheOthersTogether', () => {
    const three = [...day.slice(0, 4), part('Atelier C', '13:00', '14:00', true), ...day.slice(4)];
    const moved = moveSegment(three, 2, 0);
    expect(moved.map((one) => one.parallel)).toEqual([false, false, false, false, true, false]);
    expect(titles(moved)).toEqual(['Atelier A', 'Accueil', 'Visite', 'Atelier B', 'Atelier C', 'Clôture']);
  });

  it('movesNothingBeyondTheEnds', () => {
    expect(moveSegment(day, 0, -1)).toBe(day);
    expect(moveSegment(day, 4, 5)).toBe(day);
  });

  it('leavesTimesThatAreNotWholeOrOfSeveralDaysAlone', () => {
    const open = [part('Accueil', '09:00', ''), part('Visite', '10:00', '11:00')];
    expect(told(retime(open, moveSegment(open, 1, 0)))).toEqual(['Visite 10:00-11:00', 'Accueil 09:00-']);
    const twoDays = [{ ...part('Accueil', '09:00', '09:30'), date: '2027-02-04' }, { ...part('Visite', '09:45', '11:45'), date: '2027-02-05' }];
    expect(told(retime(twoDays, moveSegment(twoDays, 1, 0)))).toEqual(['Visite 09:45-11:45', 'Accueil 09:00-09:30']);
  });

  it('leavesTimesAloneRatherThanRunIntoTheNextDay', () => {
    const late = [part('Repas', '20:00', '21:00'), part('Contes', '21:00', '22:00'), part('Concert', '21:00', '23:30', true)];
    const apart = moveSegment(late, 2, 0);
    // Concert 20:00-22:30, Repas 22:30-23:30, Contes from 23:30: too long for one evening.
    expect(told(retime(late, apart))).toEqual(told(apart));
  });

  it('findsPartsThatAreOutOfOrderAndSortsThem', () => {
    const mixed = moveSegment(day, 4, 0);
    expect(isInOrder(day)).toBe(true);
    expect(isInOrder(mixed)).toBe(false);
    expect(titles(sortByTime(mixed))).toEqual(titles(day));
  });

  it('givesBackWhatItTookWhenMovedThereAndBack', () => {
    const there = retime(day, moveSegment(day, 0, 1));
    expect(told(retime(there, moveSegment(there, 1, 0)))).toEqual(told(day));
  });
});
