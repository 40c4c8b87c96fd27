import { useQuery } from '@tanstack/react-query';
import { pathOf, type WorkshopAddress } from '@/features/foresight/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** Where people write in this part of the day: the tables that can be given a scenario. */
export function useSpots(at: WorkshopAddress) {
  return useQuery({
    queryKey: ['foresight-spots', at.segmentId],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/api/events/{id}/segments/{segmentId}/capture', { params: pathOf(at), signal }))).spots,
  });
}
