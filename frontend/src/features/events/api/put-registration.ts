import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshEvents } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** Registers the reader. Asked twice, it answers the same: a second click or a retry does no harm. */
export function useRegister() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.PUT('/api/events/{id}/registration', { params: { path: { id } } })),
    onSuccess: () => refreshEvents(queries),
  });
}
