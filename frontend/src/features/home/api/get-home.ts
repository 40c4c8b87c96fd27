import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** Asked anew at each visit: what was done on another page must not wait here any more. */
export function useHome() {
  return useQuery({
    queryKey: ['home'],
    staleTime: 0,
    queryFn: ({ signal }) => unwrap(api.GET('/api/home', { signal })),
  });
}
