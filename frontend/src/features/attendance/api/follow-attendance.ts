import type { AttendanceSummary } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

/** The count as it changes. */
export function useLiveSummary(id: string, enabled: boolean) {
  const { data: summary, live } = useLive<AttendanceSummary>(enabled ? `/api/events/${id}/attendance/stream` : undefined);
  return { summary, live };
}
