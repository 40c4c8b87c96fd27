import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** The organisations of a territory and of what lies in it, the largest first. */
export function useLocalOrganisations(territory: string) {
  return useQuery({
    queryKey: ['organisations', 'local', territory],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/organisations', { params: { query: { territory, sort: '-memberCount', size: 6 } }, signal })),
  });
}
