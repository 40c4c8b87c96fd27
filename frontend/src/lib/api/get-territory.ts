import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

export function useTerritory(id: string | undefined) {
  return useQuery({
    queryKey: ['territories', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/territories/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: Boolean(id),
    staleTime: Infinity,
  });
}
