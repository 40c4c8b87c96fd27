import type { DeskList } from '@/features/attendance/desk/desk-list';
import type { CheckInItem } from '@/lib/api/types';
import { forgetCopies, readCopy, writeCopy } from '@/lib/offline/device-store';

/** Names stay on a device until the day after the event. */
const KEPT_AFTER = 36 * 3_600_000;

export const scopeOf = (eventId: string) => `attendance/${eventId}`;

export async function readList(eventId: string) {
  await forgetCopies('old');
  return readCopy<DeskList>(scopeOf(eventId));
}

export function keepList(eventId: string, list: DeskList) {
  // Also of an event of long ago, for as long as somebody works on it.
  const until = Math.max(Date.parse(list.endsAt), Date.now()) + KEPT_AFTER;
  return writeCopy(scopeOf(eventId), list, new Date(until).toISOString());
}

/** Taken back before it was sent, the same arrival has two lines to be sent in their order. */
export const arrivalKey = (item: CheckInItem) => `${item.id}/${item.undone ? 'undone' : 'noted'}`;
