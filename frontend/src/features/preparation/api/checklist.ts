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

interface ChecklistPage {
  items: ChecklistEntry[];
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
    // A box that is ticked stays ticked while the API hears of it; where that fails, the list is read again.
    onMutate: async (change) => {
      if (change.kind !== 'COMPLETE' && change.kind !== 'REOPEN') return;
      await queries.cancelQueries({ queryKey: preparationKeys.checklist(eventId) });
      const doneAt = change.kind === 'COMPLETE' ? new Date().toISOString() : undefined;
      queries.setQueryData<ChecklistPage>(
        preparationKeys.checklist(eventId),
        (page) => page && { ...page, items: page.items.map((item) => (item.id === change.item.id ? { ...item, doneAt } : item)) },
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: preparationKeys.checklist(eventId) }),
  });
}
