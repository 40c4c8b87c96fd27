import { useQuery } from '@tanstack/react-query';
import { visitKeys } from '@/features/visits/api/get-visits';
import { api, unwrap } from '@/lib/api/client';

export function useRiders(eventId: string, segmentId: string, enabled: boolean) {
  return useQuery({
    queryKey: visitKeys.riders(eventId, segmentId),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/events/{id}/visits/{segmentId}/coach-seats', {
          params: { path: { id: eventId, segmentId }, query: { size: 60 } },
          signal,
        }),
      ),
    enabled,
  });
}
