import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DiagnosisAddress, diagnosisKeys, pathOf } from '@/features/diagnosis/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import { useOwnChanges } from '@/lib/api/own-changes';
import type { CriterionDetail, DiagnosisDetail, DiagnosisPhase, DiagnosisRequest } from '@/lib/api/types';

type Change = { kind: 'CRITERIA'; version: number; body: DiagnosisRequest } | { kind: 'PHASE'; version: number; phase: DiagnosisPhase };

function make(at: DiagnosisAddress, change: Change) {
  const params = { ...pathOf(at), header: ifMatch(change.version) };
  return unwrap(
    change.kind === 'CRITERIA'
      ? api.PUT('/api/events/{id}/segments/{segmentId}/diagnosis', { params, body: change.body })
      : api.PUT('/api/events/{id}/segments/{segmentId}/diagnosis/phase', { params, body: { phase: change.phase } }),
  );
}

/** Criteria and phase; what comes back is the whole diagnosis. */
export function useChangeDiagnosis(at: DiagnosisAddress) {
  return useOwnChanges(diagnosisKeys.of(at.segmentId), (change: Change) => make(at, change));
}

interface Note {
  criterion: CriterionDetail;
  version: number;
  whyHigh: string;
  whyLow: string;
}

export function useNoteCriterion(at: DiagnosisAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ criterion, version, whyHigh, whyLow }: Note) => {
      const params = { path: { ...pathOf(at).path, criterionId: criterion.id }, header: ifMatch(version) };
      return unwrap(
        api.PUT('/api/events/{id}/segments/{segmentId}/diagnosis/criteria/{criterionId}/note', { params, body: { whyHigh, whyLow } }),
      );
    },
    onSuccess: (saved) =>
      queries.setQueryData<DiagnosisDetail>(
        diagnosisKeys.of(at.segmentId),
        (known) => known && { ...known, criteria: known.criteria.map((one) => (one.id === saved.id ? saved : one)) },
      ),
  });
}
