import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { CircleRequest } from '@/lib/api/types';

/** A part of a day in which people supervise each other. */
export interface PartAddress {
  eventId: string;
  segmentId: string;
}

const keyFor = ({ segmentId }: PartAddress) => ['part-circles', segmentId];

export function usePartCircles(at: PartAddress) {
  return useQuery({
    queryKey: keyFor(at),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/segments/{segmentId}/circles', { params: { path: { id: at.eventId, segmentId: at.segmentId } }, signal })),
  });
}

export type MakingDeed =
  | { deed: 'make'; body: CircleRequest }
  | { deed: 'fromTables' }
  | { deed: 'arrange'; circleId: string; version: number; body: CircleRequest }
  | { deed: 'dissolve'; circleId: string };

export function useMaking(at: PartAddress) {
  const queries = useQueryClient();
  const path = { id: at.eventId, segmentId: at.segmentId };
  return useMutation({
    mutationFn: (wanted: MakingDeed) => {
      switch (wanted.deed) {
        case 'make':
          return unwrap(api.POST('/api/events/{id}/segments/{segmentId}/circles', { params: { path }, body: wanted.body }));
        case 'fromTables':
          return unwrap(api.POST('/api/events/{id}/segments/{segmentId}/circles/from-tables', { params: { path } }));
        case 'arrange': {
          const params = { path: { ...path, circleId: wanted.circleId }, header: ifMatch(wanted.version) };
          return unwrap(api.PUT('/api/events/{id}/segments/{segmentId}/circles/{circleId}', { params, body: wanted.body }));
        }
        case 'dissolve':
          return unwrap(
            api.DELETE('/api/events/{id}/segments/{segmentId}/circles/{circleId}', { params: { path: { ...path, circleId: wanted.circleId } } }),
          );
      }
    },
    onSuccess: (circles) => queries.setQueryData(keyFor(at), circles),
    onError: () => queries.invalidateQueries({ queryKey: keyFor(at) }),
  });
}
