import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, ifMatch, query } from '@/lib/api/client';
import { type PartAddress, pathOf, urlOf } from '@/lib/api/part-address';
import type { CaptureDetail, CaptureRequest } from '@/lib/api/types';
import { newer, useLive } from '@/lib/api/use-live';

export const captureQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/capture', { params: pathOf(at) });

export function useCapture(at: PartAddress) {
  return useQuery(captureQuery(at));
}

/** Followed once there is something to follow; what it tells takes the place of what was read. */
export function useLiveCapture(at: PartAddress, enabled: boolean) {
  const queries = useQueryClient();
  const { eventId, segmentId } = at;
  const live = useLive<CaptureDetail>(enabled ? `${urlOf(at)}/capture/stream` : undefined);
  const { data } = live;
  useEffect(() => {
    if (data) queries.setQueryData(captureQuery({ eventId, segmentId }).queryKey, (known) => newer(known, data));
  }, [data, queries, eventId, segmentId]);
  return live;
}

export function useTableCodes(at: PartAddress, enabled: boolean) {
  return useQuery({ ...query('/api/events/{id}/segments/{segmentId}/capture/codes', { params: pathOf(at) }), enabled });
}

function useKeep(at: PartAddress) {
  const queries = useQueryClient();
  return (saved: CaptureDetail) => void queries.setQueryData(captureQuery(at).queryKey, saved);
}

export function useSaveCapture(at: PartAddress) {
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: CaptureRequest }) =>
      api.PUT('/api/events/{id}/segments/{segmentId}/capture', { params: { ...pathOf(at), header: ifMatch(version) }, body }),
    onSuccess: useKeep(at),
  });
}

export type CaptureStep = 'open' | 'close' | 'voting/open' | 'voting/close';

/** Opens and closes; what comes back is what the tables live by from now on. */
export function useRunCapture(at: PartAddress) {
  return useMutation({
    mutationFn: (step: CaptureStep) => api.POST(`/api/events/{id}/segments/{segmentId}/capture/${step}`, { params: pathOf(at) }),
    onSuccess: useKeep(at),
  });
}
