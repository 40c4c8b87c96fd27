import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, ifMatch, query } from '@/lib/api/client';
import { type PartAddress, pathOf, urlOf } from '@/lib/api/part-address';
import type { PlanRequest, ReplanRequest, RotationBoard, RotationRequest } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

const rotationQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/rotation', { params: pathOf(at) });
const planQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/rotation/plan', { params: pathOf(at) });
const boardQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/rotation/board', { params: pathOf(at) });

export function useRotation(at: PartAddress) {
  return useQuery(rotationQuery(at));
}

export function useBoard(at: PartAddress) {
  return useQuery(boardQuery(at));
}

export function useLiveBoard(at: PartAddress, enabled: boolean) {
  return useLive<RotationBoard>(enabled ? `${urlOf(at)}/rotation/board/stream` : undefined);
}

export function usePlan(at: PartAddress, enabled: boolean) {
  return useQuery({ ...planQuery(at), enabled });
}

/** Reads settings, plan and board again, when the stream tells of another plan. */
export function useReadAgain({ eventId, segmentId }: PartAddress) {
  const queries = useQueryClient();
  return useCallback(() => {
    const at = { eventId, segmentId };
    for (const { queryKey } of [rotationQuery(at), planQuery(at), boardQuery(at)]) void queries.invalidateQueries({ queryKey });
  }, [queries, eventId, segmentId]);
}

export function useSaveRotation(at: PartAddress) {
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: RotationRequest }) =>
      api.PUT('/api/events/{id}/segments/{segmentId}/rotation', { params: { ...pathOf(at), header: ifMatch(version) }, body }),
  });
}

export function useMakePlan(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: PlanRequest) => api.POST('/api/events/{id}/segments/{segmentId}/rotation/plan', { params: pathOf(at), body }),
    onSuccess: (plan) => void queries.setQueryData(planQuery(at).queryKey, plan),
  });
}

export function useReplan(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ReplanRequest) => api.POST('/api/events/{id}/segments/{segmentId}/rotation/replan', { params: pathOf(at), body }),
    onSuccess: ({ plan }) => void queries.setQueryData(planQuery(at).queryKey, plan),
  });
}

export type RoundStep = { step: 'start' | 'end'; number: number } | { step: 'finish' };

/** Begins and ends rounds; what comes back is what the hall sees from now on. */
export function useRunRounds(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: RoundStep) => {
      if (wanted.step === 'finish') {
        return api.POST('/api/events/{id}/segments/{segmentId}/rotation/finish', { params: pathOf(at) });
      }
      const params = { path: { ...pathOf(at).path, number: wanted.number } };
      return api.POST(`/api/events/{id}/segments/{segmentId}/rotation/rounds/{number}/${wanted.step}`, { params });
    },
    onSuccess: (board) => void queries.setQueryData(boardQuery(at).queryKey, board),
  });
}
