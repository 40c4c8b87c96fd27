import { useQuery } from '@tanstack/react-query';
import { memberKeys } from '@/features/members/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function useMember(id: string) {
  return useQuery({
    queryKey: memberKeys.detail(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/members/{id}', { params: { path: { id } }, signal })),
  });
}
