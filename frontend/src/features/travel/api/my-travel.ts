import { useMutation, useQueryClient } from '@tanstack/react-query';
import { travelKeys } from '@/features/travel/api/keys';
import type { Attendee } from '@/lib/api/attendee';
import { api, unwrap } from '@/lib/api/client';
import type { MyTravelRequest } from '@/lib/api/types';

export function useTellTravel(who: Attendee) {
  const { eventId: id, token } = who;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MyTravelRequest) =>
      unwrap(
        token
          ? api.PUT('/api/participations/{token}/travel/mine', { params: { path: { token } }, body })
          : api.PUT('/api/events/{id}/travel/mine', { params: { path: { id } }, body }),
      ),
    onSuccess: (travel) => queries.setQueryData(travelKeys.travel(who), travel),
  });
}

export function useForgetTravel(who: Attendee) {
  const { eventId: id, token } = who;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        token
          ? api.DELETE('/api/participations/{token}/travel/mine', { params: { path: { token } } })
          : api.DELETE('/api/events/{id}/travel/mine', { params: { path: { id } } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: travelKeys.travel(who), exact: true }),
  });
}
