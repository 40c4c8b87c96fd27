import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';

const calendarQuery = query('/api/me/calendar');

/** Whether there is a private address, and since when. The address itself is told once, when it is made. */
export function useMyCalendar(enabled = true) {
  return useQuery({ ...calendarQuery, enabled });
}

export function useRenewCalendar() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.PUT('/api/me/calendar'),
    onSuccess: ({ createdAt }) => void queries.setQueryData(calendarQuery.queryKey, { createdAt }),
  });
}

export function useRevokeCalendar() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/me/calendar'),
    onSuccess: () => void queries.setQueryData(calendarQuery.queryKey, {}),
  });
}
