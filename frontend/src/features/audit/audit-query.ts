import { fromParisFields } from '@/lib/format/dates';

export const AUDIT_FILTERS = ['type', 'objet', 'par', 'depuis', 'jusqua'] as const;
export interface AuditQuery {
  objectType?: string;
  objectId?: string;
  actor?: string;
  from?: string;
  to?: string;
  page: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight in Paris at the start of the day that was chosen, or of the one after it. */
function midnight(day: string | undefined, daysLater = 0): string | undefined {
  if (!day || !DAY.test(day)) return undefined;
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  date.setUTCDate(date.getUTCDate() + daysLater);
  return fromParisFields(date.toISOString().slice(0, 10), '00:00');
}

/** Only what the API understands goes to it. Both days that are chosen count whole. */
export function toAuditQuery(values: Partial<Record<(typeof AUDIT_FILTERS)[number], string>>, page: number): AuditQuery {
  return {
    objectType: values.type && /^[a-z][a-z-]{0,99}$/.test(values.type) ? values.type : undefined,
    objectId: values.objet && /^[\w-]{1,100}$/.test(values.objet) ? values.objet : undefined,
    actor: values.par?.trim().slice(0, 100) || undefined,
    from: midnight(values.depuis),
    to: midnight(values.jusqua, 1),
    page,
  };
}
