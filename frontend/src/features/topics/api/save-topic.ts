import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keepTopic } from '@/features/topics/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { TopicRequest } from '@/lib/api/types';

interface Save {
  /** None for a new one. */
  id?: string;
  version: number;
  body: TopicRequest;
}

/** `key` makes a repeated proposal harmless. */
export function useSaveTopic(key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, body }: Save) =>
      id === undefined
        ? unwrap(api.POST('/api/topics', { headers: { 'Idempotency-Key': key }, body }))
        : unwrap(api.PUT('/api/topics/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSuccess: (topic) => keepTopic(queries, topic),
  });
}
