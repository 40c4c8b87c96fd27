import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { captureQuery, useCapture, useLiveCapture } from '@/features/capture/api/capture';
import type { Act } from '@/features/capture/wall/wall-state';
import { api, query } from '@/lib/api/client';
import { type PartAddress, pathOf, urlOf } from '@/lib/api/part-address';

export const wallQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/capture/wall', { params: pathOf(at) });

export function useWall(at: PartAddress) {
  return useQuery(wallQuery(at));
}

/** Tables, votes and the mark that says when the wall is to be read again. */
export function useWallSettings(at: PartAddress) {
  const asked = useCapture(at);
  const { lost, live } = useLiveCapture(at, asked.data !== undefined && asked.data.version > 0);
  return { asked, lost, live };
}

export function sendAct(at: PartAddress, act: Act): Promise<unknown> {
  const params = pathOf(at);
  switch (act.type) {
    case 'place':
      return api.POST('/api/events/{id}/segments/{segmentId}/capture/wall/places', { params, body: { places: act.places } });
    case 'call':
      return api.PUT('/api/events/{id}/segments/{segmentId}/capture/wall/groups/{groupId}', {
        params: { path: { ...params.path, groupId: act.groupId } },
        body: { title: act.title },
      });
    case 'order':
      return api.POST('/api/events/{id}/segments/{segmentId}/capture/wall/groups/{groupId}/move', {
        params: { path: { ...params.path, groupId: act.groupId } },
        body: { before: act.before },
      });
    case 'delete':
      return api.DELETE('/api/events/{id}/segments/{segmentId}/capture/wall/groups/{groupId}', {
        params: { path: { ...params.path, groupId: act.groupId } },
      });
    case 'hide': {
      const of = { params: { path: { ...params.path, cardId: act.cardId } } };
      return act.hidden
        ? api.POST('/api/events/{id}/segments/{segmentId}/capture/cards/{cardId}/hide', of)
        : api.POST('/api/events/{id}/segments/{segmentId}/capture/cards/{cardId}/show', of);
    }
  }
}

export function useVoting(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (open: boolean) =>
      api.POST(`/api/events/{id}/segments/{segmentId}/capture/voting/${open ? 'open' : 'close'}`, { params: pathOf(at) }),
    onSuccess: (capture) => void queries.setQueryData(captureQuery(at).queryKey, capture),
  });
}

export const photoOf = (at: PartAddress, cardId: string) => `${urlOf(at)}/capture/cards/${cardId}/photo`;
