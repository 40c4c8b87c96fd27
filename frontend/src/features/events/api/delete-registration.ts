import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshEvents } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function useCancelRegistration() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/events/{id}/registration', { params: { path: { id } } })),
    onSuccess: () => refreshEvents(queries),
  });
}
