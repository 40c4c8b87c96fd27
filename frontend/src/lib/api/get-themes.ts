import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

export const themesQuery = queryOptions({
  queryKey: ['themes', 'current'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/themes', { params: { query: { archived: false, size: 200 } }, signal })),
  staleTime: 10 * 60_000,
  select: (page) => page.items,
});

/** The vocabulary in use, in its own order. */
export function useThemes(enabled = true) {
  return useQuery({ ...themesQuery, enabled });
}
