import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import { type PartAddress, pathOf } from '@/lib/api/part-address';
import type { CircleRequest } from '@/lib/api/types';

const partCirclesQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/circles', { params: pathOf(at) });

export function usePartCircles(at: PartAddress) {
  return useQuery(partCirclesQuery(at));
}

export type MakingDeed =
  | { deed: 'make'; body: CircleRequest }
  | { deed: 'fromTables' }
  | { deed: 'arrange'; circleId: string; version: number; body: CircleRequest }
  | { deed: 'dissolve'; circleId: string };

function make(at: PartAddress, wanted: MakingDeed) {
  const { path } = pathOf(at);
  switch (wanted.deed) {
    case 'make':
      return api.POST('/api/events/{id}/segments/{segmentId}/circles', { params: { path }, body: wanted.body });
    case 'fromTables':
      return api.POST('/api/events/{id}/segments/{segmentId}/circles/from-tables', { params: { path } });
    case 'arrange': {
      const params = { path: { ...path, circleId: wanted.circleId }, header: ifMatch(wanted.version) };
      return api.PUT('/api/events/{id}/segments/{segmentId}/circles/{circleId}', { params, body: wanted.body });
    }
    case 'dissolve': {
      const params = { path: { ...path, circleId: wanted.circleId } };
      return api.DELETE('/api/events/{id}/segments/{segmentId}/circles/{circleId}', { params });
    }
  }
}

export function useMaking(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: MakingDeed) => make(at, wanted),
    onSuccess: (circles) => void queries.setQueryData(partCirclesQuery(at).queryKey, circles),
  });
}
