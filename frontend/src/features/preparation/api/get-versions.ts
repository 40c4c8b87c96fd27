import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { preparationKeys } from '@/features/preparation/api/keys';
import { api, unwrap } from '@/lib/api/client';

export const VERSIONS_SIZE = 10;

export function useVersions(eventId: string, page: number) {
  return useQuery({
    queryKey: preparationKeys.versions(eventId, page),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/versions', { params: { path: { id: eventId }, query: { page, size: VERSIONS_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
}
