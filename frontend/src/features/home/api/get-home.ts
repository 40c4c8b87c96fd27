import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

/** Asked anew at each visit: what was done on another page must not wait here any more. */
export function useHome() {
  return useQuery({ ...query('/api/home'), staleTime: 0 });
}
