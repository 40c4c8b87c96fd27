import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { eventKeys } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { RegistrationPresence, RegistrationState } from '@/lib/api/types';

export interface RegistrationFilters {
  q?: string;
  state?: RegistrationState;
  presence?: RegistrationPresence;
  undelivered?: boolean;
  sort?: string;
  page: number;
}

export const REGISTRATIONS_SIZE = 15;

const EVERY_HALF_MINUTE = 30_000;

/** @param live on the day itself, when people arrive while somebody looks at the list */
export function useRegistrations(id: string, filters: RegistrationFilters, live: boolean) {
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
    refetchInterval: live ? EVERY_HALF_MINUTE : false,
  });
}
