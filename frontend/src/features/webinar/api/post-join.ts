import { useMutation } from '@tanstack/react-query';
import type { Attendee } from '@/lib/api/attendee';
import { api, unwrap } from '@/lib/api/client';

export function useJoinWebinar({ eventId: id, token }: Attendee) {
  return useMutation({
    mutationFn: () =>
      unwrap(
        token
          ? api.POST('/api/participations/{token}/webinar/join', { params: { path: { token } } })
          : api.POST('/api/events/{id}/webinar/join', { params: { path: { id } } }),
      ),
  });
}
