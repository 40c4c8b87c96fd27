import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Act } from '@/features/capture/wall/wall-state';
import { api, unwrap } from '@/lib/api/client';
import type { CaptureDetail } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

/** A part of a day in which tables write. */
export interface WallAddress {
  eventId: string;
  segmentId: string;
}

export const wallKeys = {
  wall: (segmentId: string) => ['capture', segmentId, 'wall'] as const,
  settings: (segmentId: string) => ['capture', segmentId, 'wall-settings'] as const,
};

const pathOf = ({ eventId, segmentId }: WallAddress) => ({ path: { id: eventId, segmentId } });

export function useWall(at: WallAddress) {
  return useQuery({
    queryKey: wallKeys.wall(at.segmentId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/segments/{segmentId}/capture/wall', { params: pathOf(at), signal })),
  });
}

/** Tables, votes and the mark that says when the wall is to be read again. */
export function useWallSettings(at: WallAddress) {
  const asked = useQuery({
    queryKey: wallKeys.settings(at.segmentId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/segments/{segmentId}/capture', { params: pathOf(at), signal })),
  });
  const ready = asked.data !== undefined && asked.data.version > 0;
  const live = useLive<CaptureDetail>(
    ready ? `/api/events/${at.eventId}/segments/${at.segmentId}/capture/stream` : undefined,
  );
  const queries = useQueryClient();
  const { data } = live;
  useEffect(() => {
    if (data) queries.setQueryData(wallKeys.settings(at.segmentId), data);
  }, [data, queries, at.segmentId]);
  return { asked, lost: live.lost, live: live.live };
}

export function sendAct(at: WallAddress, act: Act): Promise<unknown> {
  const params = pathOf(at);
  switch (act.type) {
    case 'place':
      return unwrap(
        api.POST('/api/events/{id}/segments/{segmentId}/capture/wall/places', { params, body: { places: act.places } }),
      );
    case 'call':
      return unwrap(
        api.PUT('/api/events/{id}/segments/{segmentId}/capture/wall/groups/{groupId}', {
          params: { path: { ...params.path, groupId: act.groupId } },
          body: { title: act.title },
        }),
      );
    case 'order':
      return unwrap(
        api.POST('/api/events/{id}/segments/{segmentId}/capture/wall/groups/{groupId}/move', {
          params: { path: { ...params.path, groupId: act.groupId } },
          body: { before: act.before },
        }),
      );
    case 'delete':
      return unwrap(
        api.DELETE('/api/events/{id}/segments/{segmentId}/capture/wall/groups/{groupId}', {
          params: { path: { ...params.path, groupId: act.groupId } },
        }),
      );
    case 'hide': {
      const of = { params: { path: { ...params.path, cardId: act.cardId } } };
      return unwrap(
        act.hidden
          ? api.POST('/api/events/{id}/segments/{segmentId}/capture/cards/{cardId}/hide', of)
          : api.POST('/api/events/{id}/segments/{segmentId}/capture/cards/{cardId}/show', of),
      );
    }
  }
}

export function useVoting(at: WallAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (open: boolean) =>
      unwrap(
        open
          ? api.POST('/api/events/{id}/segments/{segmentId}/capture/voting/open', { params: pathOf(at) })
          : api.POST('/api/events/{id}/segments/{segmentId}/capture/voting/close', { params: pathOf(at) }),
      ),
    onSuccess: (capture) => queries.setQueryData(wallKeys.settings(at.segmentId), capture),
  });
}

export const photoOf = (at: WallAddress, cardId: string) =>
  `/api/events/${at.eventId}/segments/${at.segmentId}/capture/cards/${cardId}/photo`;
