import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { preparationKeys } from '@/features/preparation/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function usePickedTopics(eventId: string, enabled: boolean) {
  return useQuery({
    enabled,
    queryKey: preparationKeys.topics(eventId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/topics', { params: { query: { event: eventId, size: 50 } }, signal })),
  });
}

export async function searchOpenTopics(q: string, signal: AbortSignal) {
  const page = await unwrap(api.GET('/api/topics', { params: { query: { q, state: 'PROPOSED', size: 12 } }, signal }));
  return page.items;
}

export function usePickTopic(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ topicId, picked }: { topicId: string; picked: boolean }) => {
      const params = { path: { id: eventId, topicId } };
      return picked
        ? unwrap(api.PUT('/api/events/{id}/topics/{topicId}', { params }))
        : unwrap(api.DELETE('/api/events/{id}/topics/{topicId}', { params }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['topics'] }),
  });
}
