import { useMutation, useQueryClient } from '@tanstack/react-query';
import { webinarKeys } from '@/features/webinar/api/keys';
import type { Attendee } from '@/lib/api/attendee';
import { api, unwrap } from '@/lib/api/client';
import type { QuestionState } from '@/lib/api/types';

function useChange<Input>(who: Attendee, change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: webinarKeys.questions(who) }),
  });
}

export function useAskQuestion(who: Attendee) {
  const { eventId: id, token } = who;
  return useChange(who, (text: string) =>
    unwrap(
      token
        ? api.POST('/api/participations/{token}/questions', { params: { path: { token } }, body: { text } })
        : api.POST('/api/events/{id}/questions', { params: { path: { id } }, body: { text } }),
    ),
  );
}

export function useWithdrawQuestion(who: Attendee) {
  const { eventId: id, token } = who;
  return useChange(who, (questionId: string) =>
    unwrap(
      token
        ? api.DELETE('/api/participations/{token}/questions/{questionId}', { params: { path: { token, questionId } } })
        : api.DELETE('/api/events/{id}/questions/{questionId}', { params: { path: { id, questionId } } }),
    ),
  );
}

export function useVote(who: Attendee) {
  const { eventId: id, token } = who;
  return useChange(who, ({ questionId, wanted }: { questionId: string; wanted: boolean }) => {
    if (token) {
      const params = { path: { token, questionId } };
      return unwrap(
        wanted
          ? api.PUT('/api/participations/{token}/questions/{questionId}/vote', { params })
          : api.DELETE('/api/participations/{token}/questions/{questionId}/vote', { params }),
      );
    }
    const params = { path: { id, questionId } };
    return unwrap(
      wanted
        ? api.PUT('/api/events/{id}/questions/{questionId}/vote', { params })
        : api.DELETE('/api/events/{id}/questions/{questionId}/vote', { params }),
    );
  });
}

export function useModerate(who: Attendee) {
  const id = who.eventId;
  return useChange(who, ({ questionId, state }: { questionId: string; state: QuestionState }) =>
    unwrap(api.PUT('/api/events/{id}/questions/{questionId}/state', { params: { path: { id, questionId } }, body: { state } })),
  );
}
