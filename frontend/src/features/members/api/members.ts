import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';
import type { MemberRole, OrganisationKind } from '@/lib/api/types';

export interface MemberQuery {
  q?: string;
  theme?: string[];
  role?: MemberRole[];
  organisation?: string;
  organisationKind?: OrganisationKind[];
  territory?: string;
  skill?: string;
  offers?: string;
  needs?: string;
  sort?: string;
  page: number;
}

/** Few enough for a page that stays light, many enough to choose from. */
export const PAGE_SIZE = 12;

export function useMembers(asked: MemberQuery) {
  return useQuery({
    ...query('/api/members', { params: { query: { ...asked, size: PAGE_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

export function useMember(id: string) {
  return useQuery(query('/api/members/{id}', { params: { path: { id } } }));
}

/** Sends the invitation again, with a fresh link. */
export function useInvite(id: string) {
  return useMutation({ mutationFn: () => api.POST('/api/members/{id}/invitation', { params: { path: { id } } }) });
}
