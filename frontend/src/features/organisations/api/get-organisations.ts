import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { organisationKeys } from '@/features/organisations/api/keys';
import type { OrganisationQuery } from '@/features/organisations/organisation-query';
import { api, unwrap } from '@/lib/api/client';

export const PAGE_SIZE = 20;

export function useOrganisations(query: OrganisationQuery) {
  return useQuery({
    queryKey: organisationKeys.list(query),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/organisations', { params: { query: { ...query, size: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
}
