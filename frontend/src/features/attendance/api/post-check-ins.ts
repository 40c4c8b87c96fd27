import { api, unwrap } from '@/lib/api/client';
import type { CheckInItem } from '@/lib/api/types';

/** Sent again, an arrival changes nothing: it carries an identifier of this device. */
export async function postCheckIns(id: string, items: CheckInItem[]) {
  return (await unwrap(api.POST('/api/events/{id}/check-ins', { params: { path: { id } }, body: { items } }))).results;
}
