import { useMutation, useQueryClient } from '@tanstack/react-query';
import { jobKeys } from '@/features/jobs/api/keys';
import { api, unwrap } from '@/lib/api/client';

export type Retry = { failure: string } | { mail: string } | { allOf: string | undefined };

function ask(retry: Retry) {
  if ('failure' in retry) return unwrap(api.POST('/api/jobs/failures/{id}/retry', { params: { path: { id: retry.failure } } }));
  if ('mail' in retry) return unwrap(api.POST('/api/jobs/failed-mails/{id}/retry', { params: { path: { id: retry.mail } } }));
  return unwrap(api.POST('/api/jobs/failures/retry', { params: { query: { job: retry.allOf } } }));
}

export function useRetry() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: ask, onSuccess: () => queries.invalidateQueries({ queryKey: jobKeys.all }) });
}
