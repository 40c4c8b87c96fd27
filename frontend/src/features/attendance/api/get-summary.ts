import { useQuery } from '@tanstack/react-query';
import { attendanceKeys } from '@/features/attendance/api/keys';
import { api, unwrap } from '@/lib/api/client';

export const getSummary = (id: string) =>
  unwrap(api.GET('/api/events/{id}/attendance/summary', { params: { path: { id } } }));

export function useSummary(id: string, enabled = true) {
  return useQuery({ queryKey: attendanceKeys.summary(id), queryFn: () => getSummary(id), enabled });
}
