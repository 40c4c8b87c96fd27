import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

export const SHOWN_MEMBERS = 12;

/** For members only. */
export function useOrganisationMembers(organisation: string, enabled: boolean) {
  return useQuery({
    queryKey: ['members', 'list', { organisation }],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/members', { params: { query: { organisation, size: SHOWN_MEMBERS } }, signal })),
    enabled,
  });
}
