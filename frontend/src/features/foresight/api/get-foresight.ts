import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { foresightKeys, pathOf, urlOf, type WorkshopAddress } from '@/features/foresight/api/keys';
import { api, unwrap } from '@/lib/api/client';
import { newer } from '@/lib/api/own-changes';
import type { ForesightDetail } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export const foresightQuery = (at: WorkshopAddress) =>
  queryOptions({
    queryKey: foresightKeys.of(at.segmentId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/segments/{segmentId}/foresight', { params: pathOf(at), signal })),
  });

/** The workshop, and whatever others write into it as they do. Before it is saved for the first time nobody tells. */
export function useForesight(at: WorkshopAddress) {
  const queries = useQueryClient();
  const query = useQuery(foresightQuery(at));
  const live = useLive<ForesightDetail>(query.data && query.data.version > 0 ? `${urlOf(at)}/stream` : undefined);
  useEffect(() => {
    const heard = live.data;
    if (heard) queries.setQueryData<ForesightDetail>(foresightKeys.of(heard.segmentId), (known) => newer(known, heard));
  }, [live.data, queries]);
  return { query, lost: live.lost };
}
