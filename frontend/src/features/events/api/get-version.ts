import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** An earlier plan of the event; none is asked for without a number. */
export function useVersion(eventId: string, number: number | undefined) {
  return useQuery({
    queryKey: ['preparation', eventId, 'version', number],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/versions/{number}', { params: { path: { id: eventId, number: number ?? 0 } }, signal })),
    enabled: number !== undefined,
    staleTime: Infinity,
  });
}
