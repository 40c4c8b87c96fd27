import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

export function useTerritory(id: string | undefined) {
  return useQuery({
    ...query('/api/territories/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: Boolean(id),
    staleTime: Infinity,
  });
}

/** Where the territories come from, and under which licence. */
export function useTerritorySource() {
  return useQuery({ ...query('/api/territories/source'), staleTime: Infinity });
}
