import type { SegmentValues } from '@/features/events/event-form';

/** Parts that run side by side make one block; every other part is a block of its own. */
export function blocksOf<T extends { parallel: boolean }>(parts: T[]): T[][] {
  const blocks: T[][] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (part.parallel && last) last.push(part);
    else blocks.push([part]);
  }
  return blocks;
}

/**
 * Puts a part elsewhere. Between two that run side by side it joins them; anywhere else it runs alone. What it leaves
 * behind stays together.
 *
 * @param date the day on which it is to be; nothing runs beside a part of another day
 */
export function moveSegment(segments: SegmentValues[], from: number, to: number, date = segments[from]?.date): SegmentValues[] {
  const moved = segments[from];
  if (!moved || date === undefined || to < 0 || to >= segments.length) return segments;
  if (from === to && date === moved.date) return segments;
  const rest = segments.filter((_one, index) => index !== from);
  const heir = segments[from + 1];
  const left = rest.map((one) => (one === heir && !moved.parallel ? { ...one, parallel: false } : one));
  const joins = left[to]?.parallel === true && left[to].date === date;
  return [...left.slice(0, to), { ...moved, date, parallel: joins }, ...left.slice(to)];
}

export function isInOrder(segments: SegmentValues[]): boolean {
  return segments.every((one, index) => {
    const before = segments[index - 1];
    return !before || !one.start || !before.start || moment(before) <= moment(one);
  });
}

/** By their beginnings; those that begin together stay as they stand, and so do groups. */
export function sortByTime(segments: SegmentValues[]): SegmentValues[] {
  return blocksOf(segments)
    .map((block) => block.toSorted((a, b) => moment(a).localeCompare(moment(b))).map((one, index) => ({ ...one, parallel: index > 0 })))
    .toSorted((a, b) => moment(a[0]).localeCompare(moment(b[0])))
    .flat();
}

const moment = (one: SegmentValues | undefined) => `${one?.date ?? ''} ${one?.start ?? ''}`;
