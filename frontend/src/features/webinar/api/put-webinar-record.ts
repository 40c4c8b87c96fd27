import { useMutation, useQueryClient } from '@tanstack/react-query';
import { webinarKeys } from '@/features/webinar/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { WebinarRecordRequest } from '@/lib/api/types';

export function useWriteWebinarRecord(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: WebinarRecordRequest }) =>
      unwrap(api.PUT('/api/events/{id}/webinar', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSuccess: (detail) => queries.setQueryData(webinarKeys.detail(id), detail),
  });
}
