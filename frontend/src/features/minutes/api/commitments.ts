import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { minutesKeys } from '@/features/minutes/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { CommitmentDetail, CommitmentRequest, CommitmentState } from '@/lib/api/types';

export function useCommitments(eventId: string, enabled = true) {
  return useQuery({
    queryKey: minutesKeys.commitments(eventId),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/minutes/commitments', { params: { path: { id: eventId }, query: { size: 100 } }, signal })),
    enabled,
  });
}

export type CommitmentChange =
  | { kind: 'ADD'; body: CommitmentRequest }
  | { kind: 'ANSWER'; commitment: CommitmentDetail; state: CommitmentState; outcome?: string }
  | { kind: 'REMOVE'; commitment: CommitmentDetail };

async function make(id: string, change: CommitmentChange): Promise<void> {
  switch (change.kind) {
    case 'ADD':
      await unwrap(api.POST('/api/events/{id}/minutes/commitments', { params: { path: { id } }, body: change.body }));
      return;
    case 'ANSWER':
      await unwrap(
        api.PUT('/api/events/{id}/minutes/commitments/{commitmentId}/outcome', {
          params: { path: { id, commitmentId: change.commitment.id } },
          body: { state: change.state, outcome: change.outcome },
        }),
      );
      return;
    case 'REMOVE':
      await unwrap(
        api.DELETE('/api/events/{id}/minutes/commitments/{commitmentId}', { params: { path: { id, commitmentId: change.commitment.id } } }),
      );
  }
}

export function useChangeCommitments(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: CommitmentChange) => make(eventId, change),
    onSettled: () => queries.invalidateQueries({ queryKey: minutesKeys.all(eventId) }),
  });
}
