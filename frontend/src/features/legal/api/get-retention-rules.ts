import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

const ALL = 200;

/** The list that the night's work follows. */
export function useRetentionRules() {
  return useQuery({
    queryKey: ['retention-rules'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/retention-rules', { params: { query: { size: ALL } }, signal })),
    staleTime: Infinity,
  });
}
