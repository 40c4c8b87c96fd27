import { useMutation, useQuery } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import type { VisitSheetRequest } from '@/lib/api/types';

export function useVisits(id: string) {
  return useQuery(query('/api/events/{id}/visits', { params: { path: { id } } }));
}

export function useRiders(id: string, segmentId: string, enabled: boolean) {
  return useQuery({
    ...query('/api/events/{id}/visits/{segmentId}/coach-seats', { params: { path: { id, segmentId }, query: { size: 60 } } }),
    enabled,
  });
}

/** Asks for a seat, or gives it back. Done twice, it is done once. */
export function useCoachSeat(id: string) {
  return useMutation({
    mutationFn: ({ segmentId, wanted }: { segmentId: string; wanted: boolean }) =>
      (wanted ? api.PUT : api.DELETE)('/api/events/{id}/visits/{segmentId}/coach-seat', { params: { path: { id, segmentId } } }),
  });
}

export function useSaveVisitSheet(id: string, segmentId: string) {
  return useMutation({
    mutationFn: ({ version, sheet }: { version: number; sheet: VisitSheetRequest }) =>
      api.PUT('/api/events/{id}/visits/{segmentId}', { params: { path: { id, segmentId }, header: ifMatch(version) }, body: sheet }),
  });
}
