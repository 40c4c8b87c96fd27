import { useQuery } from '@tanstack/react-query';
import { type Attendee, keyOf } from '@/lib/api/attendee';
import { api, unwrap } from '@/lib/api/client';
import type { MySeats } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export function useMySeats(who: Attendee, enabled: boolean) {
  const { eventId, token } = who;
  return useQuery({
    queryKey: ['my-seats', keyOf(who)],
    queryFn: ({ signal }) =>
      unwrap(
        token === undefined
          ? api.GET('/api/events/{id}/registration/seats', { params: { path: { id: eventId } }, signal })
          : api.GET('/api/participations/{token}/seats', { params: { path: { token } }, signal }),
      ),
    enabled,
  });
}

export function useLiveSeats({ eventId, token }: Attendee, enabled: boolean) {
  const seats = token === undefined ? `/api/events/${eventId}/registration/seats` : `/api/participations/${token}/seats`;
  return useLive<MySeats>(enabled ? `${seats}/stream` : undefined);
}
