import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';
import type { CircleDetail, CirclePhase, NoteRequest } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

const keys = { mine: ['circles'] as const, one: (id: string) => ['circles', id] as const };

export function useMyCircles(enabled: boolean) {
  return useQuery({ queryKey: keys.mine, queryFn: ({ signal }) => unwrap(api.GET('/api/circles', { signal })), enabled });
}

export function useCircle(id: string) {
  return useQuery({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/circles/{circleId}', { params: { path: { circleId: id } }, signal })),
  });
}

export function useLiveCircle(id: string, enabled: boolean) {
  return useLive<CircleDetail>(enabled ? `/api/circles/${id}/stream` : undefined);
}

export type CircleDeed =
  | { deed: 'say'; note: NoteRequest }
  | { deed: 'change'; noteId: string; note: NoteRequest }
  | { deed: 'takeBack'; noteId: string }
  | { deed: 'go'; from: CirclePhase; to: CirclePhase }
  | { deed: 'eraseOn'; eraseOn: string };

/** All that members do in a circle; what comes back is the circle as it is then. */
export function useCircleDeed(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: CircleDeed) => {
      const path = { circleId: id };
      switch (wanted.deed) {
        case 'say':
          return unwrap(api.POST('/api/circles/{circleId}/notes', { params: { path }, body: wanted.note }));
        case 'change': {
          const params = { path: { ...path, noteId: wanted.noteId } };
          return unwrap(api.PUT('/api/circles/{circleId}/notes/{noteId}', { params, body: wanted.note }));
        }
        case 'takeBack':
          return unwrap(api.DELETE('/api/circles/{circleId}/notes/{noteId}', { params: { path: { ...path, noteId: wanted.noteId } } }));
        case 'go':
          return unwrap(api.PUT('/api/circles/{circleId}/phase', { params: { path }, body: { from: wanted.from, to: wanted.to } }));
        case 'eraseOn':
          return unwrap(api.PUT('/api/circles/{circleId}/erasure', { params: { path }, body: { eraseOn: wanted.eraseOn } }));
      }
    },
    onSuccess: (circle) => queries.setQueryData(keys.one(id), circle),
  });
}

export function useEraseCircle(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/circles/{circleId}', { params: { path: { circleId: id } } })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: keys.one(id) });
      return queries.invalidateQueries({ queryKey: keys.mine, exact: true });
    },
  });
}
