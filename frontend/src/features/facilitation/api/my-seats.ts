import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';
import type { MySeats } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export function useMySeats(eventId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['my-seats', eventId],
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/registration/seats', { params: { path: { id: eventId } }, signal })),
    enabled,
  });
}

export function useLiveSeats(eventId: string, enabled: boolean) {
  return useLive<MySeats>(enabled ? `/api/events/${eventId}/registration/seats/stream` : undefined);
}
