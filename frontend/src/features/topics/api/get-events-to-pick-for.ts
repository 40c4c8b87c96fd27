import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** Coming events for which one may pick a topic: those that one runs, or for staff all that one sees. */
export function useEventsToPickFor(isStaff: boolean, enabled: boolean) {
  return useQuery({
    queryKey: ['topics', 'events', isStaff],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/events', { params: { query: { period: 'UPCOMING', run: isStaff ? undefined : true, size: 100 } }, signal }),
      ),
    select: (page) => page.items.filter((event) => event.state !== 'CANCELLED' && event.state !== 'HELD'),
    enabled,
  });
}
