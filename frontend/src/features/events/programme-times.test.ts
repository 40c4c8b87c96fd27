import { describe, expect, it } from 'vitest';
import { emptyEvent, nextSegment, type SegmentValues } from '@/features/events/event-form';
import { moveSegment } from '@/features/events/programme-order';
import { retime } from '@/features/events/programme-times';

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
const told = (segments: SegmentValues[]) => segments.map((one) => `${one.title} ${one.start}-${one.end}${one.parallel ? ' ∥' : ''}`);

describe('the times of a programme', () => {
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

  it('leavesTimesThatAreNotWholeAlone', () => {
    const open = [part('Accueil', '09:00', ''), part('Visite', '10:00', '11:00')];
    expect(told(retime(open, moveSegment(open, 1, 0)))).toEqual(['Visite 10:00-11:00', 'Accueil 09:00-']);
  });

  it('leavesTimesAloneRatherThanRunIntoTheNextDay', () => {
    const late = [part('Repas', '20:00', '21:00'), part('Contes', '21:00', '22:00'), part('Concert', '21:00', '23:30', true)];
    const apart = moveSegment(late, 2, 0);
    // Concert 20:00-22:30, Repas 22:30-23:30, Contes from 23:30: too long for one evening.
    expect(told(retime(late, apart))).toEqual(told(apart));
  });

  it('givesBackWhatItTookWhenMovedThereAndBack', () => {
    const there = retime(day, moveSegment(day, 0, 1));
    expect(told(retime(there, moveSegment(there, 1, 0)))).toEqual(told(day));
  });

  describe('of several days', () => {
    const [one, two] = ['2027-02-04', '2027-02-05'];
    const on = (date: string, parts: SegmentValues[]) => parts.map((part) => ({ ...part, date }));
    const days = [
      ...on(one, [part('Accueil', '14:00', '14:30'), part('Visite', '14:45', '16:45'), part('Bilan', '17:00', '17:30')]),
      ...on(two, [part('Café', '09:00', '09:15'), part('Atelier', '09:30', '11:00'), part('Clôture', '12:00', '12:30')]),
    ];
    const dated = (segments: SegmentValues[]) => segments.map((part) => `${part.date.slice(-2)} ${part.title} ${part.start}-${part.end}`);

    it('shiftsThoseOfItsDayAlone', () => {
      expect(dated(retime(days, moveSegment(days, 1, 0)))).toEqual([
        '04 Visite 14:00-16:00', '04 Accueil 16:15-16:45', '04 Bilan 17:00-17:30',
        '05 Café 09:00-09:15', '05 Atelier 09:30-11:00', '05 Clôture 12:00-12:30',
      ]);
    });

    it('makesRoomOnTheDayWhereAPartComesAndFillsItsPlaceWhereItWas', () => {
      expect(dated(retime(days, moveSegment(days, 1, 3, two)))).toEqual([
        '04 Accueil 14:00-14:30', '04 Bilan 14:45-15:15',
        '05 Café 09:00-09:15', '05 Visite 09:30-11:30', '05 Atelier 11:30-13:00', '05 Clôture 14:00-14:30',
      ]);
    });

    it('keepsTheLongerGapWhereAPartWasTakenOut', () => {
      expect(dated(retime(days, moveSegment(days, 4, 2, one))).slice(-2)).toEqual(['05 Café 09:00-09:15', '05 Clôture 10:15-10:45']);
    });

    it('takesAPartOverTheNightWithoutChangeOfItsPlace', () => {
      const later = retime(days, moveSegment(days, 2, 2, two));
      expect(dated(later)).toEqual([
        '04 Accueil 14:00-14:30', '04 Visite 14:45-16:45',
        '05 Bilan 09:00-09:30', '05 Café 09:30-09:45', '05 Atelier 10:00-11:30', '05 Clôture 12:30-13:00',
      ]);
      expect(dated(retime(later, moveSegment(later, 2, 2, one))).slice(-3)).toEqual(dated(days).slice(-3));
    });

    it('keepsTheTimesOfAPartThatIsTheFirstOfItsDay', () => {
      expect(dated(retime(days, moveSegment(days, 5, 5, '2027-02-06'))).at(-1)).toBe('06 Clôture 12:00-12:30');
    });

    it('joinsAGroupOfAnotherDayWithoutShiftingWhatFollows', () => {
      const beside = [...days.slice(0, 4), ...on(two, [part('Atelier A', '09:30', '11:00'), part('Atelier B', '09:30', '11:30', true)]), days[5]!];
      expect(dated(retime(beside, moveSegment(beside, 2, 4, two))).slice(2)).toEqual([
        '05 Café 09:00-09:15', '05 Atelier A 09:30-11:00', '05 Bilan 09:30-10:00', '05 Atelier B 09:30-11:30', '05 Clôture 12:00-12:30',
      ]);
    });

    it('isNotHeldUpByADayThatIsStillBeingWritten', () => {
      const open = [...days, ...on('2027-02-06', [part('À écrire', '', '')])];
      expect(dated(retime(open, moveSegment(open, 1, 0)))[1]).toBe('04 Accueil 16:15-16:45');
    });
  });
});
