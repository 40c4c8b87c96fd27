import type { SegmentValues } from '@/features/events/event-form';
import { blocksOf } from '@/features/events/programme-order';

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const time = (value: number) => `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
const LAST_MINUTE = 24 * 60 - 1;

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
 * New times for parts in a new order, each day for itself: it begins when it began, each part lasts as long as it lasted,
 * and the gaps stay where they were, in the order of the day. A part that comes from another day is followed at once by
 * what stood there; where one went away, the longer one of the two gaps around it stays. Days whose order did not change
 * are left alone, and so is everything if the times of a day that did are not whole or would run past midnight.
 *
 * @param before the parts as they stood, whose times are to be kept up
 */
export function retime(before: SegmentValues[], after: SegmentValues[]): SegmentValues[] {
  const times = new Map<string, SegmentValues>();
  for (const date of new Set(after.map((one) => one.date))) {
    const [old, wanted] = [before, after].map((parts) => parts.filter((one) => one.date === date)) as [SegmentValues[], SegmentValues[]];
    if (old.map((one) => one.key).join() === wanted.map((one) => one.key).join()) continue;
    const retimed = isWhole(wanted) && isWhole(old) ? retimeDay(old, wanted) : undefined;
    if (!retimed) return after;
    retimed.forEach((one) => times.set(one.key, one));
  }
  return after.map((one) => times.get(one.key) ?? one);
}

const isWhole = (parts: SegmentValues[]) => parts.every((one) => one.start && one.end && one.end > one.start);

/** @returns undefined where the day would run past midnight */
function retimeDay(before: SegmentValues[], after: SegmentValues[]): SegmentValues[] | undefined {
  const blocks = blocksOf(after);
  const gaps = gapsFor(before, blocks);
  let next = Math.min(...(before.length > 0 ? before : after).map((one) => minutes(one.start)));
  const retimed = blocks.flatMap((block, index) => {
    const joined = together(block);
    const { start, end } = spanOf(joined);
    const shift = next - start;
    next = end + shift + (gaps[index] ?? 0);
    return joined.map((one) => ({ ...one, start: time(minutes(one.start) + shift), end: time(minutes(one.end) + shift) }));
  });
  return retimed.some((one) => minutes(one.end) > LAST_MINUTE) ? undefined : retimed;
}

/** The gap behind each block of a day in its new order. */
function gapsFor(before: SegmentValues[], blocks: SegmentValues[][]): number[] {
  const old = blocksOf(before);
  const spans = old.map(spanOf).sort((a, b) => a.start - b.start);
  const gaps = spans.slice(1).map((span, index) => Math.max(0, span.start - (spans[index]?.end ?? 0)));
  const gone = aloneAt(old, blocks.flat());
  const come = aloneAt(blocks, before);
  if (gone > 0 && gone < old.length - 1) gaps.splice(gone - 1, 2, Math.max(gaps[gone - 1] ?? 0, gaps[gone] ?? 0));
  else if (gone >= 0) gaps.splice(Math.max(0, gone - 1), 1);
  if (come >= 0) gaps.splice(come, 0, 0);
  return gaps;
}

/** Where the block stands that is nothing but a part unknown to the others; -1 where there is none. */
function aloneAt(blocks: SegmentValues[][], others: SegmentValues[]): number {
  const known = new Set(others.map((one) => one.key));
  return blocks.findIndex((block) => block.every((one) => !known.has(one.key)));
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
