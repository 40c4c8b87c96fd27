import { useMutation, useQueryClient } from '@tanstack/react-query';
import { eventKeys, refreshEvents } from '@/features/events/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { EventRequest } from '@/lib/api/types';

export function useUpdateEvent(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: EventRequest }) =>
      unwrap(api.PUT('/api/events/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSuccess: (event) => {
      queries.setQueryData(eventKeys.detail(id), event);
      return refreshEvents(queries);
    },
  });
}
