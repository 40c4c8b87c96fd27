import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import { eventQuery } from '@/lib/api/get-event';
import type { Axis, EventDetail, EventKind, EventRequest, EventState } from '@/lib/api/types';

export interface EventFilters {
  q?: string;
  kind?: EventKind;
  theme?: string;
  axis?: Axis;
  territory?: string;
  period?: 'UPCOMING' | 'PAST';
  state?: EventState;
  mine?: boolean;
  template?: boolean;
  sort?: string;
  page: number;
}

export const PAGE_SIZE = 10;

export function useEvents(filters: EventFilters) {
  return useQuery({
    ...query('/api/events', { params: { query: { ...filters, size: PAGE_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

/** What the event is for; only those who prepare it may ask. */
export function useBrief(id: string, enabled: boolean) {
  return useQuery({ ...query('/api/events/{id}/brief', { params: { path: { id } } }), enabled });
}

/** An earlier plan of the event; none is asked for without a number. */
export function useVersion(id: string, number: number | undefined) {
  return useQuery({
    ...query('/api/events/{id}/versions/{number}', { params: { path: { id, number: number ?? 0 } } }),
    enabled: number !== undefined,
    staleTime: Infinity,
  });
}

/** What does not fit together in these parts; only whole ones may be asked about. */
export function useProgrammeCheck(programme: EventRequest['segments']) {
  const segments = programme.map(({ kind, startsAt, endsAt, room, parallelGroup, speakers }) => ({
    kind, startsAt, endsAt, room, parallelGroup, speakers,
  }));
  return useQuery({
    queryKey: ['/api/programme-checks', segments],
    queryFn: ({ signal }) => api.POST('/api/programme-checks', { body: { segments }, signal }),
    placeholderData: keepPreviousData,
    enabled: segments.length > 1,
    staleTime: Infinity,
    // A hint beside the form: without it one can write and save all the same.
    retry: false,
  });
}

function useKeep() {
  const queries = useQueryClient();
  return (event: EventDetail) => void queries.setQueryData(eventQuery(event.id).queryKey, event);
}

/** `key` makes a repeated request harmless: it is chosen once for each form that is opened. */
export function useCreateEvent(key: string) {
  return useMutation({
    mutationFn: (body: EventRequest) => api.POST('/api/events', { headers: { 'Idempotency-Key': key }, body }),
    onSuccess: useKeep(),
  });
}

export function useUpdateEvent(id: string) {
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: EventRequest }) =>
      api.PUT('/api/events/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
    onSuccess: useKeep(),
  });
}

/** Only drafts can be deleted; what was published is cancelled. */
export function useDeleteEvent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/events/{id}', { params: { path: { id } } }),
    onSuccess: (_nothing, id) => queries.removeQueries({ queryKey: eventQuery(id).queryKey }),
  });
}

/** `key` makes a repeated request harmless. */
export function useCopyEvent(id: string, key: string) {
  return useMutation({
    mutationFn: (body: { date: string; title?: string }) =>
      api.POST('/api/events/{id}/copies', { params: { path: { id } }, headers: { 'Idempotency-Key': key }, body }),
  });
}

/** Whether a draft is kept as a template for others. */
export function useTemplateMark(id: string) {
  const params = { path: { id } };
  return useMutation({
    mutationFn: async (template: boolean) => {
      await (template ? api.PUT('/api/events/{id}/template', { params }) : api.DELETE('/api/events/{id}/template', { params }));
    },
  });
}

export type WorkflowStep = 'SUBMIT' | 'RETURN' | 'VALIDATE' | 'PUBLISH' | 'MARK_HELD' | 'CANCEL';

/** The way of an event: draft, submitted, validated, published, held; or sent back, or cancelled. */
function take(step: WorkflowStep, id: string, text: string) {
  const params = { path: { id } };
  switch (step) {
    case 'SUBMIT':
      return api.POST('/api/events/{id}/submission', { params });
    case 'RETURN':
      return api.POST('/api/events/{id}/return', { params, body: { comment: text } });
    case 'VALIDATE':
      return api.POST('/api/events/{id}/validation', { params });
    case 'PUBLISH':
      return api.POST('/api/events/{id}/publication', { params });
    case 'MARK_HELD':
      return api.POST('/api/events/{id}/holding', { params });
    case 'CANCEL':
      return api.POST('/api/events/{id}/cancellation', { params, body: { reason: text } });
  }
}

export function useWorkflowStep(id: string) {
  return useMutation({
    mutationFn: ({ step, text = '' }: { step: WorkflowStep; text?: string }) => take(step, id, text),
    onSuccess: useKeep(),
  });
}
