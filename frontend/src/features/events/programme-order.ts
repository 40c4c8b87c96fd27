import type { SegmentValues } from '@/features/events/event-form';

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const time = (value: number) => `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
const LAST_MINUTE = 24 * 60 - 1;

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
 */
export function moveSegment(segments: SegmentValues[], from: number, to: number): SegmentValues[] {
  const moved = segments[from];
  if (!moved || from === to || to < 0 || to >= segments.length) return segments;
  const rest = segments.filter((_one, index) => index !== from);
  const heir = segments[from + 1];
  const left = rest.map((one) => (one === heir && !moved.parallel ? { ...one, parallel: false } : one));
  const joins = left[to]?.parallel ?? false;
  return [...left.slice(0, to), { ...moved, parallel: joins }, ...left.slice(to)];
}

interface Span {
  start: number;
  end: number;
}

function spanOf(block: SegmentValues[]): Span {
  return {
    start: Math.min(...block.map((one) => minutes(one.start))),
    end: Math.max(...block.map((one) => minutes(one.end))),
  };
}

/**
 * New times for parts in a new order: the day begins when it began, each part lasts as long as it lasted, and the gaps
 * stay where they were, in the order of the day. Days of several dates and times that are not whole are left as they are.
 *
 * @param before the parts as they stood, whose times are to be kept up
 */
export function retime(before: SegmentValues[], after: SegmentValues[]): SegmentValues[] {
  const whole = after.every((one) => one.start && one.end && one.end > one.start);
  const oneDay = new Set(after.map((one) => one.date)).size <= 1;
  if (!whole || !oneDay || after.length === 0) return after;

  const old = blocksOf(before).map(spanOf).sort((a, b) => a.start - b.start);
  const gaps = old.slice(1).map((span, index) => Math.max(0, span.start - (old[index]?.end ?? 0)));
  let next = old[0]?.start ?? 0;
  const retimed = blocksOf(after).flatMap((block, index) => {
    const joined = together(block);
    const { start, end } = spanOf(joined);
    const shift = next - start;
    next = end + shift + (gaps[index] ?? 0);
    return joined.map((one) => ({ ...one, start: time(minutes(one.start) + shift), end: time(minutes(one.end) + shift) }));
  });
  return Math.max(...retimed.map((one) => minutes(one.end))) > LAST_MINUTE ? after : retimed;
}

/** A part that joins others begins with them. */
function together(block: SegmentValues[]): SegmentValues[] {
  const [head] = block;
  return block.map((one) => {
    const apart = !head || minutes(one.start) >= minutes(head.end) || minutes(one.end) <= minutes(head.start);
    if (!head || !apart) return one;
    return { ...one, start: head.start, end: time(minutes(head.start) + minutes(one.end) - minutes(one.start)) };
  });
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
