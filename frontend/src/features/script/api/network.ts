import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type PartAddress, scriptKeys } from '@/features/script/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { SavedScript, SegmentKind } from '@/lib/api/types';

export function useNetworkScripts(technique: SegmentKind) {
  return useQuery({
    queryKey: scriptKeys.network(technique),
    queryFn: ({ signal }) => unwrap(api.GET('/api/scripts', { params: { query: { technique } }, signal })),
  });
}

export function useKeepScript(at: PartAddress, technique: SegmentKind) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => unwrap(api.POST('/api/scripts', { body: { ...at, name } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: scriptKeys.network(technique) }),
  });
}

export function useRenameScript(technique: SegmentKind) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ script, name }: { script: SavedScript; name: string }) =>
      unwrap(
        api.PUT('/api/scripts/{scriptId}', {
          params: { path: { scriptId: script.id }, header: ifMatch(script.version) },
          body: { name },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: scriptKeys.network(technique) }),
  });
}

export function useDeleteScript(technique: SegmentKind) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/scripts/{scriptId}', { params: { path: { scriptId: id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: scriptKeys.network(technique) }),
  });
}
