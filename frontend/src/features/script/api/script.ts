import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type PartAddress, pathOf, scriptKeys } from '@/features/script/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { ScriptRequest } from '@/lib/api/types';

export function useScript(at: PartAddress) {
  return useQuery({
    queryKey: scriptKeys.script(at.segmentId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/segments/{segmentId}/script', { params: pathOf(at), signal })),
  });
}

/** Without steps: back to the network's default. */
export function useSaveScript(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, steps }: { version: number; steps?: ScriptRequest['steps'] }) => {
      const params = { ...pathOf(at), header: ifMatch(version) };
      return unwrap(
        steps
          ? api.PUT('/api/events/{id}/segments/{segmentId}/script', { params, body: { steps } })
          : api.POST('/api/events/{id}/segments/{segmentId}/script/reset', { params }),
      );
    },
    onSuccess: (saved) => {
      queries.setQueryData(scriptKeys.script(at.segmentId), saved);
      return queries.invalidateQueries({ queryKey: scriptKeys.board(at.segmentId) });
    },
  });
}
