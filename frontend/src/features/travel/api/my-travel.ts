import { useMutation, useQueryClient } from '@tanstack/react-query';
import { travelKeys } from '@/features/travel/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { MyTravelRequest } from '@/lib/api/types';

export function useTellTravel(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MyTravelRequest) => unwrap(api.PUT('/api/events/{id}/travel/mine', { params: { path: { id } }, body })),
    onSuccess: (travel) => queries.setQueryData(travelKeys.travel(id), travel),
  });
}

export function useForgetTravel(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/events/{id}/travel/mine', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: travelKeys.travel(id), exact: true }),
  });
}
