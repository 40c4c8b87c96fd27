import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

/** The organisations of a territory and of what lies in it, the largest first. */
export function useLocalOrganisations(territory: string) {
  return useQuery(query('/api/organisations', { params: { query: { territory, sort: '-memberCount', size: 6 } } }));
}
