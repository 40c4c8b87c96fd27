import { useQuery } from '@tanstack/react-query';
import { topicKeys } from '@/features/topics/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function useTopic(id: string | undefined) {
  return useQuery({
    queryKey: topicKeys.detail(id ?? ''),
    queryFn: ({ signal }) => unwrap(api.GET('/api/topics/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== undefined,
  });
}
