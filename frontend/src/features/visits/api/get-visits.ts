import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

export const visitKeys = {
  all: (eventId: string) => ['visits', eventId] as const,
  list: (eventId: string) => ['visits', eventId, 'list'] as const,
  riders: (eventId: string, segmentId: string) => ['visits', eventId, 'riders', segmentId] as const,
};

export function useVisits(eventId: string) {
  return useQuery({
    queryKey: visitKeys.list(eventId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/visits', { params: { path: { id: eventId } }, signal })),
  });
}

/** The same entry of the cache as on the page of the event. */
export function useEvent(id: string) {
  return useQuery({
    queryKey: ['events', 'detail', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}', { params: { path: { id } }, signal })),
  });
}
