import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** The same entry of the cache as on the page of the event. */
export function useEvent(id: string, enabled = true) {
  return useQuery({
    queryKey: ['events', 'detail', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}', { params: { path: { id } }, signal })),
    enabled,
  });
}
