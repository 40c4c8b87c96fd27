import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';
import type { AmendmentRequest, DecisionRequest } from '@/lib/api/types';

export const VERSIONS_SIZE = 20;

/** @param version an edition; the latest that one may read where none is named */
export function useMinutes(id: string, version: number | undefined) {
  const latest = useQuery({ ...query('/api/events/{id}/minutes', { params: { path: { id } } }), enabled: version === undefined });
  const edition = useQuery({
    ...query('/api/events/{id}/minutes/versions/{number}', { params: { path: { id, number: version ?? 0 } } }),
    enabled: version !== undefined,
  });
  return version === undefined ? latest : edition;
}

export function useVersions(id: string, page: number) {
  return useQuery({
    ...query('/api/events/{id}/minutes/versions', { params: { path: { id }, query: { page, size: VERSIONS_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

export function useChanges(id: string, number: number) {
  return useQuery({ ...query('/api/events/{id}/minutes/versions/{number}/changes', { params: { path: { id, number } } }), staleTime: Infinity });
}

export function useAmendments(id: string, enabled: boolean) {
  return useQuery({ ...query('/api/events/{id}/minutes/amendments', { params: { path: { id }, query: { size: 100 } } }), enabled });
}

/** @param until the last day, as 2026-12-31 */
export function useOpenToAmendments(id: string) {
  return useMutation({
    mutationFn: (until: string) => api.PUT('/api/events/{id}/minutes/draft/amendments-until', { params: { path: { id } }, body: { until } }),
  });
}

export function usePropose(id: string, sectionId: string) {
  return useMutation({
    mutationFn: (body: AmendmentRequest) =>
      api.POST('/api/events/{id}/minutes/sections/{sectionId}/amendments', { params: { path: { id, sectionId } }, body }),
  });
}

/** @param onDecided told also where the form is gone, as the list was read again */
export function useDecide(id: string, onDecided: () => void) {
  return useMutation({
    mutationFn: ({ id: amendmentId, ...body }: DecisionRequest & { id: string }) =>
      api.PUT('/api/events/{id}/minutes/amendments/{amendmentId}/decision', { params: { path: { id, amendmentId } }, body }),
    onSuccess: onDecided,
  });
}
