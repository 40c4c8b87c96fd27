import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { topicKeys } from '@/features/topics/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { TopicState } from '@/lib/api/types';

export interface TopicFilters {
  q?: string;
  state?: TopicState;
  theme?: string;
  mine?: boolean;
  sort?: string;
  page?: number;
  size?: number;
}

export const PAGE_SIZE = 10;

export function useTopics(filters: TopicFilters, enabled = true) {
  return useQuery({
    queryKey: topicKeys.list(filters),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/topics', { params: { query: { size: PAGE_SIZE, ...filters } }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export async function searchTopics(q: string, signal: AbortSignal) {
  const page = await unwrap(api.GET('/api/topics', { params: { query: { q, state: 'PROPOSED', size: 12 } }, signal }));
  return page.items;
}
