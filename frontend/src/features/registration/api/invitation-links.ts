import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { registrationKeys } from '@/features/registration/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { InvitationLinkRequest } from '@/lib/api/types';

export const LINKS_SIZE = 10;

export function useInvitationLinks(id: string, page: number) {
  return useQuery({
    queryKey: registrationKeys.links(id, page),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/events/{id}/invitation-links', { params: { path: { id }, query: { page, size: LINKS_SIZE } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Its answer carries the address, this once. */
export function useCreateInvitationLink(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: InvitationLinkRequest) =>
      unwrap(api.POST('/api/events/{id}/invitation-links', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: registrationKeys.all }),
  });
}

export function useRevokeInvitationLink(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (linkId: string) =>
      unwrap(api.DELETE('/api/events/{id}/invitation-links/{linkId}', { params: { path: { id, linkId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: registrationKeys.all }),
  });
}
