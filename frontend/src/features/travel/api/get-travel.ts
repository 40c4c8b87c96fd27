import { useQuery } from '@tanstack/react-query';
import { travelKeys } from '@/features/travel/api/keys';
import { api, unwrap } from '@/lib/api/client';

export function useTravel(id: string) {
  return useQuery({
    queryKey: travelKeys.travel(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/travel', { params: { path: { id } }, signal })),
  });
}
