import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import type { MinutesDraft, MinutesPulse } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';
import { sendTyped } from '@/lib/forms/saving';

/** Nobody has begun to write yet: that is no failure. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['/api/events/{id}/minutes/draft', id],
    queryFn: async ({ signal }): Promise<MinutesDraft | null> => {
      try {
        return await api.GET('/api/events/{id}/minutes/draft', { params: { path: { id } }, signal });
      } catch (failure) {
        if (isProblem(failure, 404)) return null;
        throw failure;
      }
    },
  });

/** What sections are typed into. */
export const minutesOf = (id: string) => `minutes/${id}`;

export function useMinutesDraft(id: string) {
  return useQuery(draftQuery(id));
}

export function useLiveDraft(id: string, enabled: boolean) {
  return useLive<MinutesPulse>(enabled ? `/api/events/${id}/minutes/draft/stream` : undefined);
}

/** What still has to be written before all may read it. */
export function useMissing(id: string, enabled = true) {
  return useQuery({ ...query('/api/events/{id}/minutes/draft/missing', { params: { path: { id } } }), staleTime: 0, enabled });
}

/** Begins the minutes, or takes in what was captured since. */
export function useHarvest(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (begun: boolean) =>
      api.POST(begun ? '/api/events/{id}/minutes/draft/harvest' : '/api/events/{id}/minutes/draft', { params: { path: { id } } }),
    onSuccess: ({ draft }) => void queries.setQueryData(draftQuery(id).queryKey, draft),
  });
}

/** After what is still being typed into a section. */
export function usePublish(id: string) {
  return useMutation({
    mutationFn: async () => {
      await sendTyped(minutesOf(id));
      return api.POST('/api/events/{id}/minutes/versions', { params: { path: { id } } });
    },
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
export function useChangePlan(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: PlanChange) => make(id, change),
    onSuccess: (draft) => void queries.setQueryData(draftQuery(id).queryKey, draft),
  });
}
