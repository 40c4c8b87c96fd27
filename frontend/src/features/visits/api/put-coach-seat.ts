import { useMutation, useQueryClient } from '@tanstack/react-query';
import { visitKeys } from '@/features/visits/api/get-visits';
import { api, unwrap } from '@/lib/api/client';

/** Asks for a seat, or gives it back. Done twice, it is done once. */
export function useCoachSeat(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ segmentId, wanted }: { segmentId: string; wanted: boolean }) => {
      const params = { params: { path: { id: eventId, segmentId } } };
      return unwrap(
        wanted
          ? api.PUT('/api/events/{id}/visits/{segmentId}/coach-seat', params)
          : api.DELETE('/api/events/{id}/visits/{segmentId}/coach-seat', params),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: visitKeys.all(eventId) }),
  });
}
