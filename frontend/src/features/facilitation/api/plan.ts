import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { pathOf, refreshRotation, type RotationAddress, rotationKeys } from '@/features/facilitation/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { PlanRequest, ReplanRequest } from '@/lib/api/types';

export function usePlan(at: RotationAddress, enabled: boolean) {
  return useQuery({
    queryKey: rotationKeys.plan(at.segmentId),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/segments/{segmentId}/rotation/plan', { params: pathOf(at), signal })),
    enabled,
  });
}

export function useMakePlan(at: RotationAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: PlanRequest) =>
      unwrap(api.POST('/api/events/{id}/segments/{segmentId}/rotation/plan', { params: pathOf(at), body })),
    onSuccess: (plan) => {
      queries.setQueryData(rotationKeys.plan(at.segmentId), plan);
      return refreshRotation(queries, at.segmentId);
    },
  });
}

export function useReplan(at: RotationAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ReplanRequest) =>
      unwrap(api.POST('/api/events/{id}/segments/{segmentId}/rotation/replan', { params: pathOf(at), body })),
    onSuccess: ({ plan }) => {
      queries.setQueryData(rotationKeys.plan(at.segmentId), plan);
      return refreshRotation(queries, at.segmentId);
    },
  });
}
