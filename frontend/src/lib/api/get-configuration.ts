import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

export const configurationQuery = { ...query('/api/configuration'), staleTime: Infinity };

export function useConfiguration() {
  return useQuery(configurationQuery);
}
