import { useQuery } from '@tanstack/react-query';
import { organisationKeys } from '@/features/organisations/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function useOrganisation(id: string | undefined) {
  return useQuery({
    queryKey: organisationKeys.detail(id ?? ''),
    queryFn: ({ signal }) => unwrap(api.GET('/api/organisations/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== undefined,
  });
}
