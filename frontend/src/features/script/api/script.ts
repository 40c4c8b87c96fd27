import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import { type PartAddress, pathOf, urlOf } from '@/lib/api/part-address';
import type { ClockMove, SavedScript, ScriptRequest, SegmentKind, StepBoard } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

const scriptQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/script', { params: pathOf(at) });
const boardQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/script/clock', { params: pathOf(at) });

export function useScript(at: PartAddress) {
  return useQuery(scriptQuery(at));
}

/** Without steps: back to the network's default. */
export function useSaveScript(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, steps }: { version: number; steps?: ScriptRequest['steps'] }) => {
      const params = { ...pathOf(at), header: ifMatch(version) };
      return steps
        ? api.PUT('/api/events/{id}/segments/{segmentId}/script', { params, body: { steps } })
        : api.POST('/api/events/{id}/segments/{segmentId}/script/reset', { params });
    },
    onSuccess: (saved) => void queries.setQueryData(scriptQuery(at).queryKey, saved),
  });
}

/** The board as it was told last, by answer or by stream, and when this device heard it. */
export function useStepBoard(at: PartAddress) {
  const asked = useQuery(boardQuery(at));
  const told = useLive<StepBoard>(asked.isSuccess ? `${urlOf(at)}/script/clock/stream` : undefined);
  const later = told.data && (!asked.data || told.data.now >= asked.data.now) ? told : undefined;
  return {
    asked,
    board: later?.data ?? asked.data,
    heardAt: later?.at ?? asked.dataUpdatedAt,
    live: told.live,
    lost: told.lost,
  };
}

/** One move after the other; what comes back is what the hall sees from now on. */
export function useMoveClock(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `step-clock.${at.segmentId}` },
    mutationFn: (body: ClockMove) => api.PUT('/api/events/{id}/segments/{segmentId}/script/clock', { params: pathOf(at), body }),
    onSuccess: (board) => void queries.setQueryData(boardQuery(at).queryKey, board),
  });
}

export function useNetworkScripts(technique: SegmentKind) {
  return useQuery(query('/api/scripts', { params: { query: { technique } } }));
}

export function useKeepScript({ eventId, segmentId }: PartAddress) {
  return useMutation({ mutationFn: (name: string) => api.POST('/api/scripts', { body: { eventId, segmentId, name } }) });
}

export function useRenameScript() {
  return useMutation({
    mutationFn: ({ script, name }: { script: SavedScript; name: string }) =>
      api.PUT('/api/scripts/{scriptId}', { params: { path: { scriptId: script.id }, header: ifMatch(script.version) }, body: { name } }),
  });
}

export function useDeleteScript() {
  return useMutation({ mutationFn: (scriptId: string) => api.DELETE('/api/scripts/{scriptId}', { params: { path: { scriptId } } }) });
}
