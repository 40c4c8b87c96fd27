import type { HalfDay } from '@/features/attendance/desk/desk-list';
import { useMessages } from '@/features/attendance/messages';
import { useFormat } from '@/lib/format/use-format';

/** « Matin », or « 3 décembre, matin » where an event lasts longer than a day. */
export function useHalfDayName(halfDays: HalfDay[]) {
  const t = useMessages();
  const format = useFormat();
  const severalDays = new Set(halfDays.map(({ day }) => day)).size > 1;
  return ({ day, half }: HalfDay) => {
    const name = t(`half.${half}`);
    // Noon, so that the day is the same in every zone.
    return severalDays ? `${format.day(`${day}T12:00:00Z`)}, ${name.toLowerCase()}` : name;
  };
}
