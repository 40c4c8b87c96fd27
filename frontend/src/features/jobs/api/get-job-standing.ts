import { useQuery } from '@tanstack/react-query';
import { jobKeys } from '@/features/jobs/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** How much failed and waits for an administrator. */
export function useJobStanding(enabled: boolean) {
  return useQuery({
    queryKey: jobKeys.standing,
    queryFn: ({ signal }) => unwrap(api.GET('/api/jobs/standing', { signal })),
    staleTime: 60_000,
    enabled,
  });
}
