import { useMutation, useQueryClient } from '@tanstack/react-query';
import { eventKeys, refreshEvents } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** Only drafts can be deleted; what was published is cancelled. */
export function useDeleteEvent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/events/{id}', { params: { path: { id } } })),
    onSuccess: (_nothing, id) => {
      queries.removeQueries({ queryKey: eventKeys.detail(id) });
      return refreshEvents(queries);
    },
  });
}
