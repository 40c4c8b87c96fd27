import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

const KEY = ['my-calendar'];

/** Whether there is a private address, and since when. The address itself is told once, when it is made. */
export function useMyCalendar(enabled = true) {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => unwrap(api.GET('/api/me/calendar', { signal })),
    enabled,
  });
}

export function useRenewCalendar() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.PUT('/api/me/calendar')),
    onSuccess: (made) => queries.setQueryData(KEY, { createdAt: made.createdAt }),
  });
}

export function useRevokeCalendar() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/me/calendar')),
    onSuccess: () => queries.setQueryData(KEY, {}),
  });
}
