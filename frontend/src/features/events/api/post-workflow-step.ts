import { useMutation, useQueryClient } from '@tanstack/react-query';
import { eventKeys, refreshEvents } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';

export type WorkflowStep = 'SUBMIT' | 'RETURN' | 'VALIDATE' | 'PUBLISH' | 'MARK_HELD' | 'CANCEL';

/** The way of an event: draft, submitted, validated, published, held; or sent back, or cancelled. */
function take(step: WorkflowStep, id: string, text: string) {
  const params = { path: { id } };
  switch (step) {
    case 'SUBMIT':
      return unwrap(api.POST('/api/events/{id}/submission', { params }));
    case 'RETURN':
      return unwrap(api.POST('/api/events/{id}/return', { params, body: { comment: text } }));
    case 'VALIDATE':
      return unwrap(api.POST('/api/events/{id}/validation', { params }));
    case 'PUBLISH':
      return unwrap(api.POST('/api/events/{id}/publication', { params }));
    case 'MARK_HELD':
      return unwrap(api.POST('/api/events/{id}/holding', { params }));
    case 'CANCEL':
      return unwrap(api.POST('/api/events/{id}/cancellation', { params, body: { reason: text } }));
  }
}

export function useWorkflowStep(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ step, text = '' }: { step: WorkflowStep; text?: string }) => take(step, id, text),
    onSuccess: (event) => {
      queries.setQueryData(eventKeys.detail(id), event);
      return refreshEvents(queries);
    },
  });
}
