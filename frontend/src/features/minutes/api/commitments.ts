import { useMutation, useQuery } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';
import type { CommitmentDetail, CommitmentRequest, CommitmentState } from '@/lib/api/types';

export function useCommitments(id: string, enabled = true) {
  return useQuery({ ...query('/api/events/{id}/minutes/commitments', { params: { path: { id }, query: { size: 100 } } }), enabled });
}

export function useMyCommitments() {
  return useQuery(query('/api/me/commitments', { params: { query: { size: 100 } } }));
}

export function usePromised(id: string, enabled: boolean) {
  return useQuery({ ...query('/api/events/{id}/promised', { params: { path: { id }, query: { size: 50 } } }), enabled });
}

interface Answer {
  commitment: CommitmentDetail;
  state: CommitmentState;
  outcome?: string;
}

const answer = (id: string, { commitment, state, outcome }: Answer) =>
  api.PUT('/api/events/{id}/minutes/commitments/{commitmentId}/outcome', {
    params: { path: { id, commitmentId: commitment.id } },
    body: { state, outcome },
  });

export type CommitmentChange =
  | { kind: 'ADD'; body: CommitmentRequest }
  | ({ kind: 'ANSWER' } & Answer)
  | { kind: 'REMOVE'; commitment: CommitmentDetail };

function make(id: string, change: CommitmentChange): Promise<unknown> {
  switch (change.kind) {
    case 'ADD':
      return api.POST('/api/events/{id}/minutes/commitments', { params: { path: { id } }, body: change.body });
    case 'ANSWER':
      return answer(id, change);
    case 'REMOVE':
      return api.DELETE('/api/events/{id}/minutes/commitments/{commitmentId}', { params: { path: { id, commitmentId: change.commitment.id } } });
  }
}

export function useChangeCommitments(id: string) {
  return useMutation({ mutationFn: (change: CommitmentChange) => make(id, change) });
}

/** @param onAnswered told also where the form is gone, as the list was read again */
export function useAnswerMine(onAnswered: () => void) {
  return useMutation({ mutationFn: (given: Answer) => answer(given.commitment.eventId, given), onSuccess: onAnswered });
}
