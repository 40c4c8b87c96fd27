import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { preparationKeys } from '@/features/preparation/api/keys';
import { api, unwrap } from '@/lib/api/client';

export const COMMENTS_SIZE = 10;

export function useComments(eventId: string, page: number) {
  return useQuery({
    queryKey: preparationKeys.comments(eventId, page),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/comments', { params: { path: { id: eventId }, query: { page, size: COMMENTS_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function usePostComment(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ text, key }: { text: string; key: string }) =>
      unwrap(
        api.POST('/api/events/{id}/comments', { params: { path: { id: eventId } }, headers: { 'Idempotency-Key': key }, body: { text } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: preparationKeys.allComments(eventId) }),
  });
}

export function useRemoveComment(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (commentId: string) =>
      unwrap(api.DELETE('/api/events/{id}/comments/{commentId}', { params: { path: { id: eventId, commentId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: preparationKeys.allComments(eventId) }),
  });
}
