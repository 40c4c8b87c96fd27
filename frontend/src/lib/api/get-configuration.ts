import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

export const configurationQuery = queryOptions({
  queryKey: ['configuration'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/configuration', { signal })),
  staleTime: Infinity,
});

export function useConfiguration() {
  return useQuery(configurationQuery);
}
