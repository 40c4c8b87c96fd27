import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { minutesKeys } from '@/features/minutes/api/keys';
import { api, unwrap } from '@/lib/api/client';

export const VERSIONS_SIZE = 20;

/** @param version an edition; the latest that one may read where none is named */
export function useMinutes(eventId: string, version: number | undefined) {
  return useQuery({
    queryKey: minutesKeys.reading(eventId, version),
    queryFn: ({ signal }) =>
      version === undefined
        ? unwrap(api.GET('/api/events/{id}/minutes', { params: { path: { id: eventId } }, signal }))
        : unwrap(api.GET('/api/events/{id}/minutes/versions/{number}', { params: { path: { id: eventId, number: version } }, signal })),
  });
}

export function useVersions(eventId: string, page: number) {
  return useQuery({
    queryKey: minutesKeys.versions(eventId, page),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/events/{id}/minutes/versions', { params: { path: { id: eventId }, query: { page, size: VERSIONS_SIZE } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useChanges(eventId: string, version: number) {
  return useQuery({
    queryKey: minutesKeys.changes(eventId, version),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/events/{id}/minutes/versions/{number}/changes', { params: { path: { id: eventId, number: version } }, signal }),
      ),
    staleTime: Infinity,
  });
}

export function useMissing(eventId: string, enabled = true) {
  return useQuery({
    queryKey: minutesKeys.missing(eventId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/minutes/draft/missing', { params: { path: { id: eventId } }, signal })),
    staleTime: 0,
    enabled,
  });
}

export function usePublish(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/events/{id}/minutes/versions', { params: { path: { id: eventId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: minutesKeys.all(eventId) }),
  });
}
