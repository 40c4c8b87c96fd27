import type { EventValues } from '@/features/events/event-form';
import { toParisFields } from '@/lib/format/dates';

const DAY = 86_400_000;
const WHOLE = /^2\d{3}-\d{2}-\d{2}$/;

/** Whether a date field holds a date, and not one whose year is still being typed. */
export const isWholeDate = (date: string) => WHOLE.test(date) && !Number.isNaN(Date.parse(date));

function shift(date: string, days: number) {
  return isWholeDate(date) ? new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10) : date;
}

/**
 * The event on another day: what hangs on it moves by as many days, the end of registration first of all.
 *
 * @param from the day that it was on when its date was last whole
 */
export function moveDay(values: EventValues, from: string, date: string): EventValues {
  if (!isWholeDate(from) || !isWholeDate(date)) return { ...values, date };
  const days = Math.round((Date.parse(date) - Date.parse(from)) / DAY);
  return {
    ...values,
    date,
    endDate: shift(values.endDate, days),
    deadlineDate: shift(values.deadlineDate, days),
    segments: values.segments.map((segment) => ({ ...segment, date: shift(segment.date, days) })),
  };
}

/** Whether a date that should be ahead has passed, in Paris. */
export function isPast(date: string, now = new Date()) {
  return isWholeDate(date) && date < toParisFields(now.toISOString()).date;
}
