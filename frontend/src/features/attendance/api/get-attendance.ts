import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { attendanceKeys } from '@/features/attendance/api/keys';
import { api, unwrap } from '@/lib/api/client';

export const PRESENCES = ['PRESENT', 'ABSENT', 'NO_PHOTOS'] as const;

export interface AttendanceFilters {
  q?: string;
  presence?: (typeof PRESENCES)[number];
  page: number;
}

export const ATTENDANCE_SIZE = 10;

export function useAttendance(id: string, filters: AttendanceFilters) {
  return useQuery({
    queryKey: attendanceKeys.list(id, filters),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/events/{id}/attendance', {
          params: { path: { id }, query: { ...filters, size: ATTENDANCE_SIZE } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
