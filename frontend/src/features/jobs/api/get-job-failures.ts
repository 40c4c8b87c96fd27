import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { jobKeys, PAGE_SIZE } from '@/features/jobs/api/keys';
import { api, unwrap } from '@/lib/api/client';

const SOON = 2_000;

/** Read again while something is being tried. */
export function useJobFailures(query: { job?: string; sort: string; page: number }) {
  return useQuery({
    queryKey: [...jobKeys.all, 'failures', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/jobs/failures', { params: { query: { ...query, size: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some((failure) => failure.askedAgain) ? SOON : false),
  });
}
