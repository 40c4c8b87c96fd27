import { useQuery } from '@tanstack/react-query';
import { preparationKeys } from '@/features/preparation/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function useEvent(id: string) {
  return useQuery({
    queryKey: preparationKeys.event(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}', { params: { path: { id } }, signal })),
  });
}
