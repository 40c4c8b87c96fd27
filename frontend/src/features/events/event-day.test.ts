import { describe, expect, it } from 'vitest';
import { isPast, moveDay } from '@/features/events/event-day';
import { emptyEvent, nextSegment } from '@/features/events/event-form';

const march = {
  ...emptyEvent,
  date: '2027-03-20',
  endDate: '2027-03-21',
  deadlineDate: '2027-03-18',
};

describe('an event on another day', () => {
  it('takesItsDeadlineAndItsPartsAlong', () => {
    const moved = moveDay({ ...march, segments: [{ ...nextSegment(march), date: '2027-03-21' }] }, '2027-03-20', '2027-04-03');
    expect(moved).toMatchObject({ date: '2027-04-03', endDate: '2027-04-04', deadlineDate: '2027-04-01' });
    expect(moved.segments[0]?.date).toBe('2027-04-04');
  });

  it('waitsUntilTheDateIsWhole', () => {
    expect(moveDay(march, '2027-03-20', '')).toMatchObject({ date: '', deadlineDate: '2027-03-18' });
    expect(moveDay(march, '2027-03-20', '0202-03-20')).toMatchObject({ deadlineDate: '2027-03-18' });
    expect(moveDay({ ...march, date: '' }, '2027-03-20', '2027-03-19')).toMatchObject({ deadlineDate: '2027-03-17' });
  });

  it('hasNoDeadlineWhereThereWasNone', () => {
    expect(moveDay({ ...march, deadlineDate: '' }, '2027-03-20', '2027-04-03').deadlineDate).toBe('');
  });
});

describe('a date that has passed', () => {
  it('isThatOfParis', () => {
    const lateAtNight = new Date('2027-03-19T23:30:00Z');
    expect(isPast('2027-03-19', lateAtNight)).toBe(true);
    expect(isPast('2027-03-20', lateAtNight)).toBe(false);
    expect(isPast('', lateAtNight)).toBe(false);
  });
});
