import { foresightKeys, pathOf, type WorkshopAddress } from '@/features/foresight/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import { useOwnChanges } from '@/lib/api/own-changes';
import type { ForesightPhase, ForesightRequest, TableScenario } from '@/lib/api/types';

type Change =
  | { kind: 'FRAME'; version: number; body: ForesightRequest }
  | { kind: 'PHASE'; version: number; phase: ForesightPhase }
  | { kind: 'TABLES'; version: number; tables: TableScenario[] };

function make(at: WorkshopAddress, change: Change) {
  const params = { ...pathOf(at), header: ifMatch(change.version) };
  switch (change.kind) {
    case 'FRAME':
      return unwrap(api.PUT('/api/events/{id}/segments/{segmentId}/foresight', { params, body: change.body }));
    case 'PHASE':
      return unwrap(api.PUT('/api/events/{id}/segments/{segmentId}/foresight/phase', { params, body: { phase: change.phase } }));
    case 'TABLES':
      return unwrap(api.PUT('/api/events/{id}/segments/{segmentId}/foresight/tables', { params, body: { tables: change.tables } }));
  }
}

/** Axes, phase and tables; what comes back is the whole workshop. */
export function useChangeForesight(at: WorkshopAddress) {
  return useOwnChanges(foresightKeys.of(at.segmentId), (change: Change) => make(at, change));
}
