import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { eventKeys } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { RegistrationState } from '@/lib/api/types';

export interface RegistrationFilters {
  q?: string;
  state?: RegistrationState;
  sort?: string;
  page: number;
}

export const REGISTRATIONS_SIZE = 15;

export function useRegistrations(id: string, filters: RegistrationFilters) {
  return useQuery({
    queryKey: eventKeys.registrations(id, filters),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/events/{id}/registrations', {
          params: { path: { id }, query: { ...filters, size: REGISTRATIONS_SIZE } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
