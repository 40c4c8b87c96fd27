import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { minutesKeys } from '@/features/minutes/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { AmendmentRequest, DecisionRequest } from '@/lib/api/types';

export function useAmendments(eventId: string, enabled: boolean) {
  return useQuery({
    queryKey: minutesKeys.amendments(eventId),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/minutes/amendments', { params: { path: { id: eventId }, query: { size: 100 } }, signal })),
    enabled,
  });
}

/** @param until the last day, as 2026-12-31 */
export function useOpenToAmendments(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (until: string) =>
      unwrap(api.PUT('/api/events/{id}/minutes/draft/amendments-until', { params: { path: { id: eventId } }, body: { until } })),
    onSettled: () => queries.invalidateQueries({ queryKey: minutesKeys.all(eventId) }),
  });
}

export function usePropose(eventId: string, sectionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AmendmentRequest) =>
      unwrap(api.POST('/api/events/{id}/minutes/sections/{sectionId}/amendments', { params: { path: { id: eventId, sectionId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: minutesKeys.amendments(eventId) }),
  });
}

export function useDecide(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: DecisionRequest & { id: string }) =>
      unwrap(
        api.PUT('/api/events/{id}/minutes/amendments/{amendmentId}/decision', { params: { path: { id: eventId, amendmentId: id } }, body }),
      ),
    // Not waited for: the form is gone once the list is read again.
    onSettled: () => void queries.invalidateQueries({ queryKey: minutesKeys.all(eventId) }),
  });
}
