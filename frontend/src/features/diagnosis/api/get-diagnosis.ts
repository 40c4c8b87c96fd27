import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type DiagnosisAddress, diagnosisKeys, pathOf, urlOf } from '@/features/diagnosis/api/keys';
import { api, unwrap } from '@/lib/api/client';
import { newer } from '@/lib/api/own-changes';
import type { DiagnosisDetail } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export const diagnosisQuery = (at: DiagnosisAddress) =>
  queryOptions({
    queryKey: diagnosisKeys.of(at.segmentId),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/segments/{segmentId}/diagnosis', { params: pathOf(at), signal })),
  });

/** The diagnosis, and how many have scored, as it changes. Before it is saved for the first time nobody tells. */
export function useDiagnosis(at: DiagnosisAddress) {
  const queries = useQueryClient();
  const query = useQuery(diagnosisQuery(at));
  const live = useLive<DiagnosisDetail>(query.data && query.data.version > 0 ? `${urlOf(at)}/stream` : undefined);
  useEffect(() => {
    const heard = live.data;
    if (heard) queries.setQueryData<DiagnosisDetail>(diagnosisKeys.of(heard.segmentId), (known) => newer(known, heard));
  }, [live.data, queries]);
  return { query, lost: live.lost };
}
