import { useMutation, useQueryClient } from '@tanstack/react-query';
import { pathOf, refreshRotation, type RotationAddress, rotationKeys } from '@/features/facilitation/api/keys';
import { api, unwrap } from '@/lib/api/client';

export type RoundStep = { step: 'start' | 'end'; number: number } | { step: 'finish' };

/** Begins and ends rounds; what comes back is what the hall sees from now on. */
export function useRunRounds(at: RotationAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: RoundStep) => {
      if (wanted.step === 'finish') {
        return unwrap(api.POST('/api/events/{id}/segments/{segmentId}/rotation/finish', { params: pathOf(at) }));
      }
      const params = { path: { ...pathOf(at).path, number: wanted.number } };
      return unwrap(
        wanted.step === 'start'
          ? api.POST('/api/events/{id}/segments/{segmentId}/rotation/rounds/{number}/start', { params })
          : api.POST('/api/events/{id}/segments/{segmentId}/rotation/rounds/{number}/end', { params }),
      );
    },
    onSuccess: (board) => queries.setQueryData(rotationKeys.board(at.segmentId), board),
    // Also after a refusal: somebody else may have been faster.
    onSettled: () => refreshRotation(queries, at.segmentId),
  });
}
