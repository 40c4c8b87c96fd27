import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** The event that a page beside the event's own one is about; both read it from the same place. */
export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'detail', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}', { params: { path: { id } }, signal })),
  });

export function useEventDetail(id: string) {
  return useQuery(eventQuery(id));
}
