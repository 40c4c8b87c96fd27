import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

/** The next few events in a territory and what lies in it. */
export function useUpcomingEvents(territory: string | undefined, size = 3) {
  return useQuery({
    ...query('/api/events', { params: { query: { territory, period: 'UPCOMING', sort: 'startsAt', size } } }),
    enabled: territory !== undefined,
  });
}
