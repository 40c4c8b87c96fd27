import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { memberKeys } from '@/features/members/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { MemberQuery } from '@/features/members/directory-query';

/** Few enough for a page that stays light, many enough to choose from. */
export const PAGE_SIZE = 12;

export function useMembers(query: MemberQuery) {
  return useQuery({
    queryKey: memberKeys.list(query),
    queryFn: ({ signal }) => unwrap(api.GET('/api/members', { params: { query: { ...query, size: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
}
