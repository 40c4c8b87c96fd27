import { api } from '@/lib/api/client';
import type { AttendanceEntry, CheckInItem } from '@/lib/api/types';

const SIZE = 200;

/** The whole list, page by page: a door without network must know everybody. */
export async function getEverybody(id: string): Promise<AttendanceEntry[]> {
  const people: AttendanceEntry[] = [];
  for (let page = 1; ; page++) {
    const part = await api.GET('/api/events/{id}/attendance', { params: { path: { id }, query: { page, size: SIZE } } });
    people.push(...part.items);
    if (part.items.length < SIZE) return people;
  }
}

/** Sent again, an arrival changes nothing: it carries an identifier of this device. */
export async function postCheckIns(id: string, items: CheckInItem[]) {
  return (await api.POST('/api/events/{id}/check-ins', { params: { path: { id } }, body: { items } })).results;
}
