import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, ifMatch, query } from '@/lib/api/client';
import { type PartAddress, pathOf, urlOf } from '@/lib/api/part-address';
import type { CriterionDetail, DiagnosisDetail, DiagnosisPhase, DiagnosisRequest } from '@/lib/api/types';
import { newer, useLive } from '@/lib/api/use-live';
import { afterTyping } from '@/lib/forms/saving';

export const diagnosisQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/diagnosis', { params: pathOf(at) });

/** The diagnosis, and how many have scored, as it changes. Before it is saved for the first time nobody tells. */
export function useDiagnosis(at: PartAddress) {
  const queries = useQueryClient();
  const asked = useQuery(diagnosisQuery(at));
  const live = useLive<DiagnosisDetail>(asked.data && asked.data.version > 0 ? `${urlOf(at)}/diagnosis/stream` : undefined);
  const { eventId } = at;
  useEffect(() => {
    const heard = live.data;
    if (heard) queries.setQueryData(diagnosisQuery({ eventId, segmentId: heard.segmentId }).queryKey, (known) => newer(known, heard));
  }, [live.data, queries, eventId]);
  return { query: asked, lost: live.lost };
}

/** What criteria are typed into. */
export const criteriaOf = ({ segmentId }: PartAddress) => `diagnosis/${segmentId}`;

type Change = { kind: 'CRITERIA'; version: number; body: DiagnosisRequest } | { kind: 'PHASE'; version: number; phase: DiagnosisPhase };

function make(at: PartAddress, change: Change) {
  const params = { ...pathOf(at), header: ifMatch(change.version) };
  return change.kind === 'CRITERIA'
    ? api.PUT('/api/events/{id}/segments/{segmentId}/diagnosis', { params, body: change.body })
    : api.PUT('/api/events/{id}/segments/{segmentId}/diagnosis/phase', { params, body: { phase: change.phase } });
}

/** Criteria and phase; what comes back is the whole diagnosis. A step goes after what is still being typed. */
export function useChangeDiagnosis(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) =>
      change.kind === 'CRITERIA'
        ? make(at, change)
        : afterTyping(criteriaOf(at), change.version, (version) => make(at, { ...change, version })),
    onSuccess: (saved) => void queries.setQueryData(diagnosisQuery(at).queryKey, (known) => newer(known, saved)),
  });
}

interface Note {
  criterion: CriterionDetail;
  version: number;
  whyHigh: string;
  whyLow: string;
}

export function useNoteCriterion(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ criterion, version, whyHigh, whyLow }: Note) => {
      const params = { path: { ...pathOf(at).path, criterionId: criterion.id }, header: ifMatch(version) };
      return api.PUT('/api/events/{id}/segments/{segmentId}/diagnosis/criteria/{criterionId}/note', { params, body: { whyHigh, whyLow } });
    },
    onSuccess: (saved) =>
      void queries.setQueryData(
        diagnosisQuery(at).queryKey,
        (known) => known && { ...known, criteria: known.criteria.map((one) => (one.id === saved.id ? saved : one)) },
      ),
  });
}
