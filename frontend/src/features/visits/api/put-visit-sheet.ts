import { useMutation, useQueryClient } from '@tanstack/react-query';
import { visitKeys } from '@/features/visits/api/get-visits';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { VisitSheetRequest } from '@/lib/api/types';

interface Save {
  version: number;
  sheet: VisitSheetRequest;
}

export function useSaveVisitSheet(eventId: string, segmentId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, sheet }: Save) =>
      unwrap(
        api.PUT('/api/events/{id}/visits/{segmentId}', {
          params: { path: { id: eventId, segmentId }, header: ifMatch(version) },
          body: sheet,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: visitKeys.all(eventId) }),
  });
}
