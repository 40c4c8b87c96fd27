import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { HalfDay } from '@/features/attendance/desk/desk-list';
import { api, query } from '@/lib/api/client';
import type { AttendanceSummary } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export const PRESENCES = ['PRESENT', 'ABSENT', 'NO_PHOTOS'] as const;

export interface AttendanceFilters {
  q?: string;
  presence?: (typeof PRESENCES)[number];
  page: number;
}

export const ATTENDANCE_SIZE = 10;

export function useAttendance(id: string, filters: AttendanceFilters) {
  return useQuery({
    ...query('/api/events/{id}/attendance', { params: { path: { id }, query: { ...filters, size: ATTENDANCE_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

export function useSummary(id: string, enabled = true) {
  return useQuery({ ...query('/api/events/{id}/attendance/summary', { params: { path: { id } } }), enabled });
}

/** The count as it changes. */
export function useLiveSummary(id: string, enabled: boolean) {
  const { data: summary, live } = useLive<AttendanceSummary>(enabled ? `/api/events/${id}/attendance/stream` : undefined);
  return { summary, live };
}

/** Whose code it is, for those who run that event; for everybody else it is unknown. */
export function useCodeHolder(code: string, enabled: boolean) {
  return useQuery({ ...query('/api/check-in-codes/{code}', { params: { path: { code } } }), enabled, retry: false });
}

interface Correction {
  registrationId: string;
  halfDay: HalfDay;
  present: boolean;
}

export function useCorrect(id: string) {
  return useMutation({
    mutationFn: ({ registrationId, halfDay: { day, half }, present }: Correction) =>
      api.PUT('/api/events/{id}/attendance/{registrationId}', { params: { path: { id, registrationId } }, body: { day, half, present } }),
  });
}
