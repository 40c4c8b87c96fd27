import { useMutation, useQueryClient } from '@tanstack/react-query';
import { organisationKeys } from '@/features/organisations/api/keys';
import type { OrganisationRequest } from '@/features/organisations/organisation-values';
import { api, ifMatch, unwrap } from '@/lib/api/client';

interface Saving {
  id?: string;
  version: number;
  body: OrganisationRequest;
}

/** Adds an organisation, or changes the one that was read at this version. */
export function useSaveOrganisation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, body }: Saving) =>
      id === undefined
        ? unwrap(api.POST('/api/organisations', { body }))
        : unwrap(api.PUT('/api/organisations/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: organisationKeys.all }),
  });
}
