import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';
import type { MySeats } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export function useMySeats(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['my-seats', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/registration/seats', { params: { path: { id } }, signal })),
    enabled,
  });
}

export function useLiveSeats(id: string, enabled: boolean) {
  return useLive<MySeats>(enabled ? `/api/events/${id}/registration/seats/stream` : undefined);
}
