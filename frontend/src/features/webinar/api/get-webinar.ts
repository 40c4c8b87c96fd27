import { useQuery } from '@tanstack/react-query';
import { webinarKeys } from '@/features/webinar/api/keys';
import type { Attendee } from '@/lib/api/attendee';
import { api, unwrap } from '@/lib/api/client';

/** Read again each minute: the door opens while somebody waits before it. */
export function useWebinar(who: Attendee) {
  const { eventId: id, token } = who;
  return useQuery({
    queryKey: webinarKeys.detail(who),
    queryFn: ({ signal }) =>
      unwrap(
        token
          ? api.GET('/api/participations/{token}/webinar', { params: { path: { token } }, signal })
          : api.GET('/api/events/{id}/webinar', { params: { path: { id } }, signal }),
      ),
    refetchInterval: 60_000,
  });
}
