import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { pathOf, refreshRotation, type RotationAddress, rotationKeys } from '@/features/facilitation/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { RotationRequest } from '@/lib/api/types';

export function useRotation(at: RotationAddress) {
  return useQuery({
    queryKey: rotationKeys.settings(at.segmentId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/segments/{segmentId}/rotation', { params: pathOf(at), signal })),
  });
}

export function useSaveRotation(at: RotationAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: RotationRequest }) =>
      unwrap(
        api.PUT('/api/events/{id}/segments/{segmentId}/rotation', {
          params: { ...pathOf(at), header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(rotationKeys.settings(at.segmentId), saved);
      return refreshRotation(queries, at.segmentId);
    },
  });
}
