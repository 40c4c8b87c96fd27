import { api, unwrap } from '@/lib/api/client';
import type { AttendanceEntry } from '@/lib/api/types';

const SIZE = 200;

/** The whole list, page by page: a door without network must know everybody. */
export async function getEverybody(id: string): Promise<AttendanceEntry[]> {
  const people: AttendanceEntry[] = [];
  for (let page = 1; ; page++) {
    const part = await unwrap(api.GET('/api/events/{id}/attendance', { params: { path: { id }, query: { page, size: SIZE } } }));
    people.push(...part.items);
    if (part.items.length < SIZE) return people;
  }
}
