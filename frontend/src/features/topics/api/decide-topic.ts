import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keepTopic, topicKeys } from '@/features/topics/api/keys';
import { api, unwrap } from '@/lib/api/client';

export type Decision =
  | { kind: 'PICK' | 'RELEASE'; eventId: string }
  | { kind: 'SET_ASIDE'; reason: string }
  | { kind: 'REOPEN' }
  | { kind: 'MERGE'; intoId: string };

function take(id: string, decision: Decision) {
  const params = { path: { id } };
  switch (decision.kind) {
    case 'PICK':
      return unwrap(api.PUT('/api/events/{id}/topics/{topicId}', { params: { path: { id: decision.eventId, topicId: id } } }));
    case 'RELEASE':
      return unwrap(api.DELETE('/api/events/{id}/topics/{topicId}', { params: { path: { id: decision.eventId, topicId: id } } }));
    case 'SET_ASIDE':
      return unwrap(api.POST('/api/topics/{id}/setting-aside', { params, body: { reason: decision.reason } }));
    case 'REOPEN':
      return unwrap(api.POST('/api/topics/{id}/reopening', { params }));
    case 'MERGE':
      return unwrap(api.POST('/api/topics/{id}/merger', { params, body: { intoId: decision.intoId } }));
  }
}

export function useDecision(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) => take(id, decision),
    onSuccess: (topic) => keepTopic(queries, topic),
  });
}

export function useDeleteTopic(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/topics/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: topicKeys.detail(id) });
      return queries.invalidateQueries({ queryKey: topicKeys.all });
    },
  });
}
