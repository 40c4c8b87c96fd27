import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';
import { useDebounced } from '@/lib/hooks/use-debounced';

/** Skills that other members named: the same word for the same thing lets people be found. */
export function useSkillSuggestions(typed: string) {
  const q = useDebounced(typed.trim());
  return useQuery({
    queryKey: ['skills', q],
    queryFn: ({ signal }) => unwrap(api.GET('/api/members/skills', { params: { query: { q } }, signal })),
    select: (page) => page.items,
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
