import { useMutation, useQueryClient } from '@tanstack/react-query';
import { eventKeys, refreshEvents } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { EventRequest } from '@/lib/api/types';

/** `key` makes a repeated request harmless: it is chosen once for each form that is opened. */
export function useCreateEvent(key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: EventRequest) =>
      unwrap(api.POST('/api/events', { headers: { 'Idempotency-Key': key }, body })),
    onSuccess: (event) => {
      queries.setQueryData(eventKeys.detail(event.id), event);
      return refreshEvents(queries);
    },
  });
}
