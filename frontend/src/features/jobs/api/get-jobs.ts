import { useQuery } from '@tanstack/react-query';
import { jobKeys } from '@/features/jobs/api/keys';
import { api, unwrap } from '@/lib/api/client';

const ALL = 100;

export function useJobs() {
  return useQuery({
    queryKey: [...jobKeys.all, 'list'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/jobs', { params: { query: { size: ALL } }, signal })),
    staleTime: 0,
  });
}
