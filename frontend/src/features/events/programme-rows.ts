import type { EventValues, SegmentValues } from '@/features/events/event-form';
import { moveSegment } from '@/features/events/programme-order';

/** What stands below each other in the editor: parts, by their place among them, and the days under which they stand. */
export type ProgrammeRow = { day: string; empty: boolean } | { part: number };

const DAY = 24 * 60 * 60 * 1000;
/** An event that lasts longer has an error in its dates: only days on which something happens are shown. */
const MOST_DAYS = 31;

/** The days of the programme, in order; none where there is only one, which needs no name. */
export function daysOf({ severalDays, date, endDate }: EventValues, segments: SegmentValues[]): string[] {
  if (!severalDays) return [];
  const days = new Set(segments.map((one) => one.date).filter(Boolean));
  const [first, last] = [Date.parse(date), Date.parse(endDate)];
  if (last - first < MOST_DAYS * DAY) {
    for (let day = first; day <= last; day += DAY) days.add(new Date(day).toISOString().slice(0, 10));
  }
  return days.size > 1 ? [...days].sort() : [];
}

/** Each day has a heading, also one on which nothing happens yet; one that comes back, out of order, has a second one. */
export function rowsOf(segments: SegmentValues[], days: string[]): ProgrammeRow[] {
  const rows: ProgrammeRow[] = [];
  let bare = days.filter((day) => segments.every((one) => one.date !== day));
  const bareBefore = (date: string) => {
    rows.push(...bare.filter((day) => day < date).map((day) => ({ day, empty: true })));
    bare = bare.filter((day) => day >= date);
  };
  segments.forEach(({ date }, part) => {
    if (days.includes(date) && date !== segments[part - 1]?.date) {
      bareBefore(date);
      rows.push({ day: date, empty: false });
    }
    rows.push({ part });
  });
  bareBefore('9999');
  return rows;
}

/** Puts the part of one row where another row is. It belongs to the day under whose heading it comes to stand. */
export function moveRow(segments: SegmentValues[], rows: ProgrammeRow[], from: number, to: number): SegmentValues[] {
  const row = rows[from];
  if (!row || !('part' in row) || to < firstRow(rows) || to >= rows.length) return segments;
  const above = rows.filter((one) => one !== row).slice(0, to);
  const heading = above.findLast((one) => 'day' in one);
  return moveSegment(segments, row.part, above.filter((one) => 'part' in one).length, heading?.day);
}

/** Nothing stands above the first day. */
export function firstRow(rows: ProgrammeRow[]): number {
  return rows[0] && 'day' in rows[0] ? 1 : 0;
}
