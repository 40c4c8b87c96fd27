import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { OrganisationRequest } from '@/features/organisations/organisation-values';
import { api, ifMatch, query } from '@/lib/api/client';
import type { OrganisationKind } from '@/lib/api/types';

interface OrganisationQuery {
  q?: string;
  kind?: OrganisationKind[];
  territory?: string;
  sort?: string;
  page: number;
}

export const PAGE_SIZE = 20;
export const SHOWN_MEMBERS = 12;

export function useOrganisations(asked: OrganisationQuery) {
  return useQuery({
    ...query('/api/organisations', { params: { query: { ...asked, size: PAGE_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

export function useOrganisation(id: string | undefined) {
  return useQuery({ ...query('/api/organisations/{id}', { params: { path: { id: id ?? '' } } }), enabled: id !== undefined });
}

/** For members only. */
export function useOrganisationMembers(organisation: string, enabled: boolean) {
  return useQuery({ ...query('/api/members', { params: { query: { organisation, size: SHOWN_MEMBERS } } }), enabled });
}

interface Saving {
  id?: string;
  version: number;
  body: OrganisationRequest;
}

/** Adds an organisation, or changes the one that was read at this version. */
export function useSaveOrganisation() {
  return useMutation({
    mutationFn: ({ id, version, body }: Saving) =>
      id === undefined
        ? api.POST('/api/organisations', { body })
        : api.PUT('/api/organisations/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  });
}
