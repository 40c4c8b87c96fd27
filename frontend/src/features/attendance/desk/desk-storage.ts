import type { DeskList, Unsent } from '@/features/attendance/desk/desk-list';
import { dropUnsent, forgetCopies, keepUnsent, readCopy, readUnsent, writeCopy } from '@/lib/offline/device-store';

/** Names stay on a device until the day after the event. */
const KEPT_AFTER = 36 * 3_600_000;

const key = (eventId: string) => `attendance/${eventId}`;

export async function readDesk(eventId: string) {
  await forgetCopies('old');
  const [list, unsent] = await Promise.all([readCopy<DeskList>(key(eventId)), readUnsent<Unsent>(key(eventId))]);
  return { list, unsent };
}

export function keepList(eventId: string, list: DeskList) {
  // Also of an event of long ago, for as long as somebody works on it.
  const until = Math.max(Date.parse(list.endsAt), Date.now()) + KEPT_AFTER;
  return writeCopy(key(eventId), list, new Date(until).toISOString());
}

export const keepArrival = (eventId: string, unsent: Unsent) =>
  // Taken back before it was sent, the same arrival has two lines to be sent in their order.
  keepUnsent(key(eventId), arrivalKey(unsent), unsent);

export const dropArrivals = (unsent: Unsent[]) => dropUnsent(unsent.map(arrivalKey));

const arrivalKey = ({ item }: Unsent) => `${item.id}/${item.undone ? 'undone' : 'noted'}`;
