import { useMutation, useQueryClient } from '@tanstack/react-query';
import { webinarKeys } from '@/features/webinar/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { QuestionState } from '@/lib/api/types';

function useChange<Input>(id: string, change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: webinarKeys.questions(id) }),
  });
}

export function useAskQuestion(id: string) {
  return useChange(id, (text: string) =>
    unwrap(api.POST('/api/events/{id}/questions', { params: { path: { id } }, body: { text } })),
  );
}

export function useWithdrawQuestion(id: string) {
  return useChange(id, (questionId: string) =>
    unwrap(api.DELETE('/api/events/{id}/questions/{questionId}', { params: { path: { id, questionId } } })),
  );
}

export function useVote(id: string) {
  return useChange(id, ({ questionId, wanted }: { questionId: string; wanted: boolean }) => {
    const params = { path: { id, questionId } };
    return unwrap(
      wanted
        ? api.PUT('/api/events/{id}/questions/{questionId}/vote', { params })
        : api.DELETE('/api/events/{id}/questions/{questionId}/vote', { params }),
    );
  });
}

export function useModerate(id: string) {
  return useChange(id, ({ questionId, state }: { questionId: string; state: QuestionState }) =>
    unwrap(api.PUT('/api/events/{id}/questions/{questionId}/state', { params: { path: { id, questionId } }, body: { state } })),
  );
}
