import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

export const accountQuery = { ...query('/api/me'), staleTime: 5 * 60_000 };

export function useAccount(enabled: boolean) {
  return useQuery({ ...accountQuery, enabled });
}
