import { useQuery } from '@tanstack/react-query';
import { travelKeys } from '@/features/travel/api/keys';
import type { Attendee } from '@/lib/api/attendee';
import { api, unwrap } from '@/lib/api/client';

export function useTravel(who: Attendee) {
  const { eventId: id, token } = who;
  return useQuery({
    queryKey: travelKeys.travel(who),
    queryFn: ({ signal }) =>
      unwrap(
        token
          ? api.GET('/api/participations/{token}/travel', { params: { path: { token } }, signal })
          : api.GET('/api/events/{id}/travel', { params: { path: { id } }, signal }),
      ),
  });
}
