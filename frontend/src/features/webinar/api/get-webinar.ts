import { useQuery } from '@tanstack/react-query';
import { webinarKeys } from '@/features/webinar/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** Read again each minute: the door opens while somebody waits before it. */
export function useWebinar(id: string) {
  return useQuery({
    queryKey: webinarKeys.detail(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/webinar', { params: { path: { id } }, signal })),
    refetchInterval: 60_000,
  });
}
