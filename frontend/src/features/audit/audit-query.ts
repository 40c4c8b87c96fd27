import { fromParisFields } from '@/lib/format/dates';
import { day, matching, type Values, words } from '@/lib/lists/address';

/** As the address calls them. */
export const AUDIT_FILTERS = { type: matching(/^[a-z][a-z-]{0,99}$/), objet: matching(/^[\w-]{1,100}$/), par: words(), depuis: day, jusqua: day };

export interface AuditQuery {
  objectType?: string;
  objectId?: string;
  actor?: string;
  from?: string;
  to?: string;
  page: number;
}

/** Midnight in Paris at the start of the day that was chosen, or of the one after it. */
function midnight(chosen: string | undefined, daysLater = 0): string | undefined {
  if (!chosen) return undefined;
  const date = new Date(`${chosen}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + daysLater);
  return fromParisFields(date.toISOString().slice(0, 10), '00:00');
}

/** Both days that are chosen count whole. */
export function toAuditQuery({ type, objet, par, depuis, jusqua }: Values<typeof AUDIT_FILTERS>, page: number): AuditQuery {
  return { objectType: type, objectId: objet, actor: par, from: midnight(depuis), to: midnight(jusqua, 1), page };
}
