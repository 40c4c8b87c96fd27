import { describe, expect, it } from 'vitest';
import { emptyEvent, nextSegment, type SegmentValues } from '@/features/events/event-form';
import { blocksOf, isInOrder, moveSegment, sortByTime } from '@/features/events/programme-order';

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

describe('the order of a programme', () => {
  it('takesPartsSideBySideAsOneBlock', () => {
    expect(blocksOf(day).map(titles)).toEqual([['Accueil'], ['Visite'], ['Atelier A', 'Atelier B'], ['Clôture']]);
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

  it('findsPartsThatAreOutOfOrderAndSortsThem', () => {
    const mixed = moveSegment(day, 4, 0);
    expect(isInOrder(day)).toBe(true);
    expect(isInOrder(mixed)).toBe(false);
    expect(titles(sortByTime(mixed))).toEqual(titles(day));
  });
});
