import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AuditQuery } from '@/features/audit/audit-query';
import { api, unwrap } from '@/lib/api/client';

export const PAGE_SIZE = 8;

export function useAuditEntries(query: AuditQuery) {
  return useQuery({
    queryKey: ['audit', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/audit-entries', { params: { query: { ...query, size: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
