import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

const ALL = 200;

/** The list that the night's work follows. */
export function useRetentionRules() {
  return useQuery({ ...query('/api/retention-rules', { params: { query: { size: ALL } } }), staleTime: Infinity });
}
