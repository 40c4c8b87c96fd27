import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { jobKeys, PAGE_SIZE } from '@/features/jobs/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function useFailedMails(page: number) {
  return useQuery({
    queryKey: [...jobKeys.all, 'mails', page],
    queryFn: ({ signal }) => unwrap(api.GET('/api/jobs/failed-mails', { params: { query: { page, size: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
