import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshEvents } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** By an organiser; the person is told by mail, and the place goes to who waits first. */
export function useRemoveRegistration(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (registrationId: string) =>
      unwrap(
        api.DELETE('/api/events/{id}/registrations/{registrationId}', { params: { path: { id, registrationId } } }),
      ),
    onSuccess: () => refreshEvents(queries),
  });
}
