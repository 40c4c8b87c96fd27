import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** The next few events in a territory and what lies in it. */
export function useUpcomingEvents(territory: string | undefined, size = 3) {
  return useQuery({
    queryKey: ['events', 'upcoming', territory, size],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/events', { params: { query: { territory, period: 'UPCOMING', sort: 'startsAt', size } }, signal }),
      ),
    enabled: territory !== undefined,
  });
}
