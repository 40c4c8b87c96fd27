import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import type { BriefRequest, ChecklistEntry, ChecklistItemRequest } from '@/lib/api/types';

const briefQuery = (id: string) => query('/api/events/{id}/brief', { params: { path: { id } } });
const checklistQuery = (id: string) => query('/api/events/{id}/checklist', { params: { path: { id }, query: { size: 100 } } });

export function useBrief(id: string) {
  return useQuery(briefQuery(id));
}

export function useWriteBrief(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: BriefRequest }) =>
      api.PUT('/api/events/{id}/brief', { params: { path: { id }, header: ifMatch(version) }, body }),
    onSuccess: (brief) => void queries.setQueryData(briefQuery(id).queryKey, brief),
  });
}

export const VERSIONS_SIZE = 10;

export function useVersions(id: string, page: number) {
  return useQuery({
    ...query('/api/events/{id}/versions', { params: { path: { id }, query: { page, size: VERSIONS_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

export const COMMENTS_SIZE = 10;

export function useComments(id: string, page: number) {
  return useQuery({
    ...query('/api/events/{id}/comments', { params: { path: { id }, query: { page, size: COMMENTS_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

export function usePostComment(id: string) {
  return useMutation({
    mutationFn: ({ text, key }: { text: string; key: string }) =>
      api.POST('/api/events/{id}/comments', { params: { path: { id } }, headers: { 'Idempotency-Key': key }, body: { text } }),
  });
}

export function useRemoveComment(id: string) {
  return useMutation({
    mutationFn: (commentId: string) => api.DELETE('/api/events/{id}/comments/{commentId}', { params: { path: { id, commentId } } }),
  });
}

export function usePickedTopics(event: string, enabled: boolean) {
  return useQuery({ ...query('/api/topics', { params: { query: { event, size: 50 } } }), enabled });
}

export function usePickTopic(id: string) {
  return useMutation({
    mutationFn: ({ topicId, picked }: { topicId: string; picked: boolean }) =>
      (picked ? api.PUT : api.DELETE)('/api/events/{id}/topics/{topicId}', { params: { path: { id, topicId } } }),
  });
}

export function useChecklist(id: string) {
  return useQuery(checklistQuery(id));
}

type Change =
  | { kind: 'ADD'; body: ChecklistItemRequest }
  | { kind: 'UPDATE'; item: ChecklistEntry; body: ChecklistItemRequest }
  | { kind: 'COMPLETE' | 'REOPEN' | 'REMOVE'; item: ChecklistEntry }
  | { kind: 'TEMPLATE' };

function make(id: string, change: Change): Promise<unknown> {
  switch (change.kind) {
    case 'ADD':
      return api.POST('/api/events/{id}/checklist', { params: { path: { id } }, body: change.body });
    case 'TEMPLATE':
      return api.POST('/api/events/{id}/checklist/template', { params: { path: { id } } });
    case 'UPDATE': {
      const params = { path: { id, itemId: change.item.id }, header: ifMatch(change.item.version) };
      return api.PUT('/api/events/{id}/checklist/{itemId}', { params, body: change.body });
    }
    case 'COMPLETE':
      return api.PUT('/api/events/{id}/checklist/{itemId}/completion', { params: { path: { id, itemId: change.item.id } } });
    case 'REOPEN':
      return api.DELETE('/api/events/{id}/checklist/{itemId}/completion', { params: { path: { id, itemId: change.item.id } } });
    case 'REMOVE':
      return api.DELETE('/api/events/{id}/checklist/{itemId}', { params: { path: { id, itemId: change.item.id } } });
  }
}

export function useChangeChecklist(id: string) {
  const queries = useQueryClient();
  const { queryKey } = checklistQuery(id);
  return useMutation({
    mutationFn: (change: Change) => make(id, change),
    // A box that is ticked stays ticked while the API hears of it; where that fails, the list is read again.
    onMutate: async (change) => {
      if (change.kind !== 'COMPLETE' && change.kind !== 'REOPEN') return;
      await queries.cancelQueries({ queryKey });
      const doneAt = change.kind === 'COMPLETE' ? new Date().toISOString() : undefined;
      queries.setQueryData(
        queryKey,
        (page) => page && { ...page, items: page.items.map((item) => (item.id === change.item.id ? { ...item, doneAt } : item)) },
      );
    },
  });
}
