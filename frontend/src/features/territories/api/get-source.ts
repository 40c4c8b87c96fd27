import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** Where the territories come from, and under which licence. */
export function useTerritorySource() {
  return useQuery({
    queryKey: ['territories', 'source'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/territories/source', { signal })),
    staleTime: Infinity,
  });
}
