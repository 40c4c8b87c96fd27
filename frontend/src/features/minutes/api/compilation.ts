import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';
import type { CommitmentState, EventKind } from '@/lib/api/types';

export const MINUTES_SIZE = 20;

export interface MinutesFilters {
  theme?: string;
  territory?: string;
  kind?: EventKind;
  from?: string;
  to?: string;
}

export function usePublishedMinutes(filters: MinutesFilters, page: number) {
  return useQuery({
    queryKey: ['published-minutes', filters, page],
    queryFn: ({ signal }) => unwrap(api.GET('/api/published-minutes', { params: { query: { ...filters, page, size: MINUTES_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useCompilation(filters: MinutesFilters) {
  return useQuery({
    queryKey: ['minutes-compilation', filters],
    queryFn: ({ signal }) => unwrap(api.GET('/api/published-minutes/compilation', { params: { query: { ...filters } }, signal })),
    enabled: Boolean(filters.theme),
  });
}

export function useMyCommitments() {
  return useQuery({
    queryKey: ['my-commitments'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/me/commitments', { params: { query: { size: 100 } }, signal })),
  });
}

export function useAnswerMine() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ eventId, id, state, outcome }: { eventId: string; id: string; state: CommitmentState; outcome?: string }) =>
      unwrap(
        api.PUT('/api/events/{id}/minutes/commitments/{commitmentId}/outcome', {
          params: { path: { id: eventId, commitmentId: id } },
          body: { state, outcome },
        }),
      ),
    // Not waited for: the form is gone once the list is read again.
    onSettled: () => void queries.invalidateQueries({ queryKey: ['my-commitments'] }),
  });
}

export function usePromised(eventId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['minutes', eventId, 'promised'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/promised', { params: { path: { id: eventId }, query: { size: 50 } }, signal })),
    enabled,
  });
}
