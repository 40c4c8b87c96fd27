import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshEvents } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function useRemoveFacilitator(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (memberId: string) =>
      unwrap(api.DELETE('/api/events/{id}/facilitators/{memberId}', { params: { path: { id, memberId } } })),
    onSuccess: () => refreshEvents(queries),
  });
}
