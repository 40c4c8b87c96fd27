import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { preparationKeys } from '@/features/preparation/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { BriefRequest } from '@/lib/api/types';

export function useBrief(eventId: string) {
  return useQuery({
    queryKey: preparationKeys.brief(eventId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/brief', { params: { path: { id: eventId } }, signal })),
  });
}

export function useWriteBrief(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: BriefRequest }) =>
      unwrap(api.PUT('/api/events/{id}/brief', { params: { path: { id: eventId }, header: ifMatch(version) }, body })),
    onSuccess: (brief) => queries.setQueryData(preparationKeys.brief(eventId), brief),
  });
}
