import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** What the event is for; only those who prepare it may ask. */
export function useBrief(eventId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['preparation', eventId, 'brief'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/brief', { params: { path: { id: eventId } }, signal })),
    enabled,
  });
}
