import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

export const accountQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/me', { signal })),
  staleTime: 5 * 60_000,
});

export function useAccount(enabled: boolean) {
  return useQuery({ ...accountQuery, enabled });
}
