import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { webinarKeys } from '@/features/webinar/api/keys';
import { api, unwrap } from '@/lib/api/client';

export const PARTICIPANTS_SIZE = 20;

export function useParticipants(id: string, page: number) {
  return useQuery({
    queryKey: webinarKeys.participants(id, page),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/events/{id}/webinar/participants', {
          params: { path: { id }, query: { sort: 'name', page, size: PARTICIPANTS_SIZE } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
