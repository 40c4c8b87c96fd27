import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshEvents } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** `key` makes a repeated request harmless. */
export function useCopyEvent(eventId: string, key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { date: string; title?: string }) =>
      unwrap(
        api.POST('/api/events/{id}/copies', { params: { path: { id: eventId } }, headers: { 'Idempotency-Key': key }, body }),
      ),
    onSuccess: () => refreshEvents(queries),
  });
}

/** Whether a draft is kept as a template for others. */
export function useTemplateMark(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (template: boolean) => {
      const params = { path: { id: eventId } };
      return template
        ? unwrap(api.PUT('/api/events/{id}/template', { params }))
        : unwrap(api.DELETE('/api/events/{id}/template', { params }));
    },
    onSuccess: () => refreshEvents(queries),
  });
}
