import { useQuery } from '@tanstack/react-query';
import { eventKeys } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function useEvent(id: string) {
  return useQuery({
    queryKey: eventKeys.detail(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}', { params: { path: { id } }, signal })),
  });
}
