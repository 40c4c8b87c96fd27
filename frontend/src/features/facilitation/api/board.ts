import { useQuery } from '@tanstack/react-query';
import { pathOf, type RotationAddress, rotationKeys, urlOf } from '@/features/facilitation/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { RotationBoard } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export function useBoard(at: RotationAddress) {
  return useQuery({
    queryKey: rotationKeys.board(at.segmentId),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/segments/{segmentId}/rotation/board', { params: pathOf(at), signal })),
  });
}

export function useLiveBoard(at: RotationAddress, enabled: boolean) {
  return useLive<RotationBoard>(enabled ? `${urlOf(at)}/board/stream` : undefined);
}
