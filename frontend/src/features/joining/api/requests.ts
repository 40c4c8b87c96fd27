import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { JoinRequestState, MemberRole } from '@/lib/api/types';

const KEY = ['join-requests'] as const;
export const PAGE_SIZE = 10;

interface RequestQuery {
  state: JoinRequestState;
  q?: string;
  page: number;
}

export function useJoinRequests(query: RequestQuery) {
  return useQuery({
    queryKey: [...KEY, query],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/join-requests', {
          // What waits longest comes first; what was decided last comes first.
          params: { query: { ...query, size: PAGE_SIZE, sort: query.state === 'PENDING' ? 'submittedAt' : '-decidedAt' } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Decided at the version that was read: two of the team do not answer the same person twice. A decision changes the list, the count on the home page, and who is in the directory. */
function useRefresh() {
  const queries = useQueryClient();
  return () =>
    Promise.all([KEY, ['home'], ['members'], ['organisations']].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

interface Approval {
  id: string;
  version: number;
  role: MemberRole;
  organisationId?: string;
}

export function useApprove() {
  return useMutation({
    mutationFn: ({ id, version, ...body }: Approval) =>
      unwrap(api.POST('/api/join-requests/{id}/approval', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSuccess: useRefresh(),
  });
}

export function useRefuse() {
  return useMutation({
    mutationFn: ({ id, version, reason }: { id: string; version: number; reason: string }) =>
      unwrap(
        api.POST('/api/join-requests/{id}/refusal', { params: { path: { id }, header: ifMatch(version) }, body: { reason } }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useInviteAgain() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (member: string) =>
      unwrap(api.POST('/api/members/{id}/invitation', { params: { path: { id: member } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
