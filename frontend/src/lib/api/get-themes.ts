import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

/** The vocabulary in use, in its own order. */
export function useThemes(enabled = true) {
  return useQuery({
    ...query('/api/themes', { params: { query: { archived: false, size: 200 } } }),
    staleTime: 10 * 60_000,
    select: (page) => page.items,
    enabled,
  });
}
