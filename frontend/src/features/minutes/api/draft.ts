import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { draftUrl, minutesKeys } from '@/features/minutes/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import type { MinutesDraft, MinutesPulse } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export function useMinutesDraft(eventId: string) {
  return useQuery({
    queryKey: minutesKeys.draft(eventId),
    // Nobody has begun to write yet: that is no failure.
    queryFn: async ({ signal }): Promise<MinutesDraft | null> => {
      try {
        return await unwrap(api.GET('/api/events/{id}/minutes/draft', { params: { path: { id: eventId } }, signal }));
      } catch (failure) {
        if (isProblem(failure, 404)) return null;
        throw failure;
      }
    },
  });
}

export function useLiveDraft(eventId: string, enabled: boolean) {
  return useLive<MinutesPulse>(enabled ? `${draftUrl(eventId)}/stream` : undefined);
}

/** Begins the minutes, or takes in what was captured since. */
export function useHarvest(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (begun: boolean) => {
      const params = { path: { id: eventId } };
      return unwrap(
        begun ? api.POST('/api/events/{id}/minutes/draft/harvest', { params }) : api.POST('/api/events/{id}/minutes/draft', { params }),
      );
    },
    onSuccess: ({ draft }) => queries.setQueryData(minutesKeys.draft(eventId), draft),
  });
}

export type PlanChange =
  | { kind: 'ADD'; title: string; after?: string }
  | { kind: 'RENAME'; section: string; title: string }
  | { kind: 'REMOVE' | 'RESTORE'; section: string }
  | { kind: 'ARRANGE'; sections: string[]; version: number };

function make(id: string, change: PlanChange) {
  switch (change.kind) {
    case 'ADD':
      return api.POST('/api/events/{id}/minutes/draft/sections', {
        params: { path: { id } },
        body: { title: change.title, after: change.after },
      });
    case 'RENAME':
      return api.PUT('/api/events/{id}/minutes/draft/sections/{sectionId}/title', {
        params: { path: { id, sectionId: change.section } },
        body: { title: change.title },
      });
    case 'REMOVE':
      return api.DELETE('/api/events/{id}/minutes/draft/sections/{sectionId}', { params: { path: { id, sectionId: change.section } } });
    case 'RESTORE':
      return api.POST('/api/events/{id}/minutes/draft/sections/{sectionId}/restoration', {
        params: { path: { id, sectionId: change.section } },
      });
    case 'ARRANGE':
      return api.PUT('/api/events/{id}/minutes/draft/order', {
        params: { path: { id }, header: ifMatch(change.version) },
        body: { sections: change.sections },
      });
  }
}

/** Titles, order, sections put aside and brought back. */
export function useChangePlan(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: PlanChange) => unwrap<MinutesDraft>(make(eventId, change)),
    onSuccess: (draft) => queries.setQueryData(minutesKeys.draft(eventId), draft),
    // Also after a refusal: somebody else may have been faster.
    onError: () => queries.invalidateQueries({ queryKey: minutesKeys.draft(eventId) }),
  });
}
