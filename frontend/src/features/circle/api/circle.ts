import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';
import type { CircleDetail, CirclePhase, NoteRequest } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

const circleQuery = (id: string) => query('/api/circles/{circleId}', { params: { path: { circleId: id } } });

export function useMyCircles(enabled: boolean) {
  return useQuery({ ...query('/api/circles'), enabled });
}

export function useCircle(id: string) {
  return useQuery(circleQuery(id));
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

function make(circleId: string, wanted: CircleDeed) {
  const path = { circleId };
  switch (wanted.deed) {
    case 'say':
      return api.POST('/api/circles/{circleId}/notes', { params: { path }, body: wanted.note });
    case 'change':
      return api.PUT('/api/circles/{circleId}/notes/{noteId}', { params: { path: { ...path, noteId: wanted.noteId } }, body: wanted.note });
    case 'takeBack':
      return api.DELETE('/api/circles/{circleId}/notes/{noteId}', { params: { path: { ...path, noteId: wanted.noteId } } });
    case 'go':
      return api.PUT('/api/circles/{circleId}/phase', { params: { path }, body: { from: wanted.from, to: wanted.to } });
    case 'eraseOn':
      return api.PUT('/api/circles/{circleId}/erasure', { params: { path }, body: { eraseOn: wanted.eraseOn } });
  }
}

/** All that members do in a circle; what comes back is the circle as it is then. */
export function useCircleDeed(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: CircleDeed) => make(id, wanted),
    onSuccess: (circle) => void queries.setQueryData(circleQuery(id).queryKey, circle),
  });
}

export function useEraseCircle(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/circles/{circleId}', { params: { path: { circleId: id } } }),
    onSuccess: () => queries.removeQueries({ queryKey: circleQuery(id).queryKey }),
  });
}
