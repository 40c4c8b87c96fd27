import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { registrationKeys } from '@/features/registration/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** Large, because it is printed. */
export const NEEDS_SIZE = 200;

export function useNeeds(id: string, page: number) {
  return useQuery({
    queryKey: registrationKeys.needs(id, page),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/needs', { params: { path: { id }, query: { page, size: NEEDS_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
}
