import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import type { QuestionState, WebinarRecordRequest } from '@/lib/api/types';

const A_MINUTE = 60_000;
const EVERY_FIVE_SECONDS = 5_000;

const webinarQuery = (id: string) => query('/api/events/{id}/webinar', { params: { path: { id } } });

/** Read again each minute: the door opens while somebody waits before it. */
export function useWebinar(id: string) {
  return useQuery({ ...webinarQuery(id), refetchInterval: A_MINUTE });
}

export function useJoinWebinar(id: string) {
  return useMutation({ mutationFn: () => api.POST('/api/events/{id}/webinar/join', { params: { path: { id } } }) });
}

export function useWriteWebinarRecord(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: WebinarRecordRequest }) =>
      api.PUT('/api/events/{id}/webinar', { params: { path: { id }, header: ifMatch(version) }, body }),
    onSuccess: (detail) => void queries.setQueryData(webinarQuery(id).queryKey, detail),
  });
}

export const PARTICIPANTS_SIZE = 20;

export function useParticipants(id: string, page: number) {
  return useQuery({
    ...query('/api/events/{id}/webinar/participants', { params: { path: { id }, query: { sort: 'name', page, size: PARTICIPANTS_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

/** @param live while questions can be asked: then it is read again and again, as long as somebody looks at the page */
export function useQuestions(id: string, live: boolean) {
  return useQuery({
    ...query('/api/events/{id}/questions', { params: { path: { id }, query: { size: 200 } } }),
    refetchInterval: live ? EVERY_FIVE_SECONDS : false,
  });
}

export function useAskQuestion(id: string) {
  return useMutation({ mutationFn: (text: string) => api.POST('/api/events/{id}/questions', { params: { path: { id } }, body: { text } }) });
}

export function useWithdrawQuestion(id: string) {
  return useMutation({
    mutationFn: (questionId: string) => api.DELETE('/api/events/{id}/questions/{questionId}', { params: { path: { id, questionId } } }),
  });
}

export function useVote(id: string) {
  return useMutation<unknown, Error, { questionId: string; wanted: boolean }>({
    mutationFn: ({ questionId, wanted }) =>
      (wanted ? api.PUT : api.DELETE)('/api/events/{id}/questions/{questionId}/vote', { params: { path: { id, questionId } } }),
  });
}

export function useModerate(id: string) {
  return useMutation({
    mutationFn: ({ questionId, state }: { questionId: string; state: QuestionState }) =>
      api.PUT('/api/events/{id}/questions/{questionId}/state', { params: { path: { id, questionId } }, body: { state } }),
  });
}
