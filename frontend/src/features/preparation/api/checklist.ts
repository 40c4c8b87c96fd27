import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { preparationKeys } from '@/features/preparation/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { ChecklistEntry, ChecklistItemRequest } from '@/lib/api/types';

export function useChecklist(eventId: string) {
  return useQuery({
    queryKey: preparationKeys.checklist(eventId),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/checklist', { params: { path: { id: eventId }, query: { size: 100 } }, signal })),
  });
}

type Change =
  | { kind: 'ADD'; body: ChecklistItemRequest }
  | { kind: 'UPDATE'; item: ChecklistEntry; body: ChecklistItemRequest }
  | { kind: 'COMPLETE' | 'REOPEN' | 'REMOVE'; item: ChecklistEntry }
  | { kind: 'TEMPLATE' };

async function make(id: string, change: Change): Promise<void> {
  switch (change.kind) {
    case 'ADD':
      await unwrap(api.POST('/api/events/{id}/checklist', { params: { path: { id } }, body: change.body }));
      return;
    case 'TEMPLATE':
      await unwrap(api.POST('/api/events/{id}/checklist/template', { params: { path: { id } } }));
      return;
    case 'UPDATE': {
      const params = { path: { id, itemId: change.item.id }, header: ifMatch(change.item.version) };
      await unwrap(api.PUT('/api/events/{id}/checklist/{itemId}', { params, body: change.body }));
      return;
    }
    case 'COMPLETE':
      await unwrap(api.PUT('/api/events/{id}/checklist/{itemId}/completion', { params: { path: { id, itemId: change.item.id } } }));
      return;
    case 'REOPEN':
      await unwrap(api.DELETE('/api/events/{id}/checklist/{itemId}/completion', { params: { path: { id, itemId: change.item.id } } }));
      return;
    case 'REMOVE':
      await unwrap(api.DELETE('/api/events/{id}/checklist/{itemId}', { params: { path: { id, itemId: change.item.id } } }));
  }
}

export function useChangeChecklist(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => make(eventId, change),
    onSettled: () => queries.invalidateQueries({ queryKey: preparationKeys.checklist(eventId) }),
  });
}
