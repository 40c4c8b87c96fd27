import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import type { TopicDetail, TopicRequest, TopicState } from '@/lib/api/types';

export interface TopicFilters {
  q?: string;
  state?: TopicState;
  theme?: string;
  mine?: boolean;
  sort?: string;
  page?: number;
  size?: number;
}

export const PAGE_SIZE = 10;

export function useTopics(filters: TopicFilters, enabled = true) {
  return useQuery({
    ...query('/api/topics', { params: { query: { size: PAGE_SIZE, ...filters } } }),
    placeholderData: keepPreviousData,
    enabled,
  });
}

const topicQuery = (id: string) => query('/api/topics/{id}', { params: { path: { id } } });

export function useTopic(id: string | undefined) {
  return useQuery({ ...topicQuery(id ?? ''), enabled: id !== undefined });
}

/** Coming events for which one may pick a topic: those that one runs, or for staff all that one sees. */
export function useEventsToPickFor(isStaff: boolean, enabled: boolean) {
  return useQuery({
    ...query('/api/events', { params: { query: { period: 'UPCOMING', run: isStaff ? undefined : true, size: 100 } } }),
    select: (page) => page.items.filter((event) => event.state !== 'CANCELLED' && event.state !== 'HELD'),
    enabled,
  });
}

/** What an action answered is the topic as it is now. */
function useKeep() {
  const queries = useQueryClient();
  return (topic: TopicDetail) => void queries.setQueryData(topicQuery(topic.id).queryKey, topic);
}

interface Save {
  /** None for a new one. */
  id?: string;
  version: number;
  body: TopicRequest;
}

/** `key` makes a repeated proposal harmless. */
export function useSaveTopic(key: string) {
  return useMutation({
    mutationFn: ({ id, version, body }: Save) =>
      id === undefined
        ? api.POST('/api/topics', { headers: { 'Idempotency-Key': key }, body })
        : api.PUT('/api/topics/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
    onSuccess: useKeep(),
  });
}

/** One vote for a member: given, or withdrawn. */
export function useBacking() {
  return useMutation({
    mutationFn: ({ id, backed }: { id: string; backed: boolean }) =>
      (backed ? api.PUT : api.DELETE)('/api/topics/{id}/backing', { params: { path: { id } } }),
    onSuccess: useKeep(),
  });
}

export type Decision =
  | { kind: 'PICK' | 'RELEASE'; eventId: string }
  | { kind: 'SET_ASIDE'; reason: string }
  | { kind: 'REOPEN' }
  | { kind: 'MERGE'; intoId: string };

function take(id: string, decision: Decision) {
  const params = { path: { id } };
  switch (decision.kind) {
    case 'PICK':
      return api.PUT('/api/events/{id}/topics/{topicId}', { params: { path: { id: decision.eventId, topicId: id } } });
    case 'RELEASE':
      return api.DELETE('/api/events/{id}/topics/{topicId}', { params: { path: { id: decision.eventId, topicId: id } } });
    case 'SET_ASIDE':
      return api.POST('/api/topics/{id}/setting-aside', { params, body: { reason: decision.reason } });
    case 'REOPEN':
      return api.POST('/api/topics/{id}/reopening', { params });
    case 'MERGE':
      return api.POST('/api/topics/{id}/merger', { params, body: { intoId: decision.intoId } });
  }
}

export function useDecision(id: string) {
  return useMutation({ mutationFn: (decision: Decision) => take(id, decision), onSuccess: useKeep() });
}

export function useDeleteTopic(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/topics/{id}', { params: { path: { id } } }),
    onSuccess: () => queries.removeQueries({ queryKey: topicQuery(id).queryKey }),
  });
}
