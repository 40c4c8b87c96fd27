import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keepTopic } from '@/features/topics/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** One vote for a member: given, or withdrawn. */
export function useBacking() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, backed }: { id: string; backed: boolean }) => {
      const params = { path: { id } };
      return backed
        ? unwrap(api.PUT('/api/topics/{id}/backing', { params }))
        : unwrap(api.DELETE('/api/topics/{id}/backing', { params }));
    },
    onSuccess: (topic) => keepTopic(queries, topic),
  });
}
