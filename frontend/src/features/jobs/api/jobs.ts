import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';

export const PAGE_SIZE = 10;
const ALL = 100;
const SOON = 2_000;

export function useJobs() {
  return useQuery({ ...query('/api/jobs', { params: { query: { size: ALL } } }), staleTime: 0 });
}

/** How much failed and waits for an administrator. */
export function useJobStanding(enabled: boolean) {
  return useQuery({ ...query('/api/jobs/standing'), staleTime: 60_000, enabled });
}

/** Read again while something is being tried. */
export function useJobFailures(asked: { job?: string; sort: string; page: number }) {
  return useQuery({
    ...query('/api/jobs/failures', { params: { query: { ...asked, size: PAGE_SIZE } } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some((failure) => failure.askedAgain) ? SOON : false),
  });
}

export function useFailedMails(page: number) {
  return useQuery({
    ...query('/api/jobs/failed-mails', { params: { query: { page, size: PAGE_SIZE } } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

export type Retry = { failure: string } | { mail: string } | { allOf: string | undefined };

function ask(retry: Retry) {
  if ('failure' in retry) return api.POST('/api/jobs/failures/{id}/retry', { params: { path: { id: retry.failure } } });
  if ('mail' in retry) return api.POST('/api/jobs/failed-mails/{id}/retry', { params: { path: { id: retry.mail } } });
  return api.POST('/api/jobs/failures/retry', { params: { query: { job: retry.allOf } } });
}

export function useRetry() {
  return useMutation<unknown, Error, Retry>({ mutationFn: ask });
}
