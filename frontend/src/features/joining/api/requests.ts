import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { toJoinRequest } from '@/features/joining/join-form';
import { api, ifMatch, query } from '@/lib/api/client';
import type { JoinRequestState, MemberRole } from '@/lib/api/types';

export const PAGE_SIZE = 10;

interface RequestQuery {
  state: JoinRequestState;
  q?: string;
  page: number;
}

export function useJoinRequests(asked: RequestQuery) {
  // What waits longest comes first; what was decided last comes first.
  const sort = asked.state === 'PENDING' ? 'submittedAt' : '-decidedAt';
  return useQuery({
    ...query('/api/join-requests', { params: { query: { ...asked, size: PAGE_SIZE, sort } } }),
    placeholderData: keepPreviousData,
  });
}

/** The key makes a second try, after an answer that got lost, the same request. */
export function submitJoinRequest(body: ReturnType<typeof toJoinRequest>, key: string) {
  return api.POST('/api/join-requests', { body, headers: { 'Idempotency-Key': key } });
}

interface Approval {
  id: string;
  version: number;
  role: MemberRole;
  organisationId?: string;
}

/** Decided at the version that was read: two of the team do not answer the same person twice. */
export function useApprove() {
  return useMutation({
    mutationFn: ({ id, version, ...body }: Approval) =>
      api.POST('/api/join-requests/{id}/approval', { params: { path: { id }, header: ifMatch(version) }, body }),
  });
}

export function useRefuse() {
  return useMutation({
    mutationFn: ({ id, version, reason }: { id: string; version: number; reason: string }) =>
      api.POST('/api/join-requests/{id}/refusal', { params: { path: { id }, header: ifMatch(version) }, body: { reason } }),
  });
}

export function useInviteAgain() {
  return useMutation({ mutationFn: (id: string) => api.POST('/api/members/{id}/invitation', { params: { path: { id } } }) });
}
