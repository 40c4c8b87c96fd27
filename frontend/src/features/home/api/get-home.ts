import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

export function useHome() {
  return useQuery({
    queryKey: ['home'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/home', { signal })),
  });
}
