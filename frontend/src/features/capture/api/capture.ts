import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type CaptureAddress, captureKeys, pathOf, urlOf } from '@/features/capture/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { CaptureDetail, CaptureRequest } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export function useCapture(at: CaptureAddress) {
  return useQuery({
    queryKey: captureKeys.settings(at.segmentId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/segments/{segmentId}/capture', { params: pathOf(at), signal })),
  });
}

export function useLiveCapture(at: CaptureAddress, enabled: boolean) {
  return useLive<CaptureDetail>(enabled ? `${urlOf(at)}/stream` : undefined);
}

export function useTableCodes(at: CaptureAddress, enabled: boolean) {
  return useQuery({
    queryKey: captureKeys.codes(at.segmentId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/segments/{segmentId}/capture/codes', { params: pathOf(at), signal })),
    enabled,
  });
}

function take(queries: QueryClient, at: CaptureAddress, saved: CaptureDetail) {
  queries.setQueryData(captureKeys.settings(at.segmentId), saved);
  return queries.invalidateQueries({ queryKey: captureKeys.codes(at.segmentId) });
}

export function useSaveCapture(at: CaptureAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: CaptureRequest }) =>
      unwrap(
        api.PUT('/api/events/{id}/segments/{segmentId}/capture', {
          params: { ...pathOf(at), header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: (saved) => take(queries, at, saved),
  });
}

export type CaptureStep = 'open' | 'close' | 'openVoting' | 'closeVoting';

/** Opens and closes; what comes back is what the tables live by from now on. */
export function useRunCapture(at: CaptureAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: CaptureStep) => {
      const params = pathOf(at);
      switch (step) {
        case 'open':
          return unwrap(api.POST('/api/events/{id}/segments/{segmentId}/capture/open', { params }));
        case 'close':
          return unwrap(api.POST('/api/events/{id}/segments/{segmentId}/capture/close', { params }));
        case 'openVoting':
          return unwrap(api.POST('/api/events/{id}/segments/{segmentId}/capture/voting/open', { params }));
        case 'closeVoting':
          return unwrap(api.POST('/api/events/{id}/segments/{segmentId}/capture/voting/close', { params }));
      }
    },
    onSuccess: (saved) => take(queries, at, saved),
  });
}
