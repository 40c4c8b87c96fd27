import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, ifMatch, query } from '@/lib/api/client';
import { type PartAddress, pathOf, urlOf } from '@/lib/api/part-address';
import type { ForesightDetail, ForesightPhase, ForesightRequest, TableScenario } from '@/lib/api/types';
import { newer, useLive } from '@/lib/api/use-live';
import { afterTyping } from '@/lib/forms/saving';

export const foresightQuery = (at: PartAddress) => query('/api/events/{id}/segments/{segmentId}/foresight', { params: pathOf(at) });

/** The workshop, and whatever others write into it as they do. Before it is saved for the first time nobody tells. */
export function useForesight(at: PartAddress) {
  const queries = useQueryClient();
  const asked = useQuery(foresightQuery(at));
  const live = useLive<ForesightDetail>(asked.data && asked.data.version > 0 ? `${urlOf(at)}/foresight/stream` : undefined);
  const { eventId } = at;
  useEffect(() => {
    const heard = live.data;
    if (heard) queries.setQueryData(foresightQuery({ eventId, segmentId: heard.segmentId }).queryKey, (known) => newer(known, heard));
  }, [live.data, queries, eventId]);
  return { query: asked, lost: live.lost };
}

/** Where people write in this part of the day: the tables that can be given a scenario. */
export function useSpots(at: PartAddress) {
  return useQuery({
    ...query('/api/events/{id}/segments/{segmentId}/capture', { params: pathOf(at) }),
    select: ({ spots }) => spots,
  });
}

/** What axes and horizon are typed into. */
export const workshopOf = ({ segmentId }: PartAddress) => `foresight/${segmentId}`;

type Change =
  | { kind: 'FRAME'; version: number; body: ForesightRequest }
  | { kind: 'PHASE'; version: number; phase: ForesightPhase }
  | { kind: 'TABLES'; version: number; tables: TableScenario[] };

function make(at: PartAddress, change: Change) {
  const params = { ...pathOf(at), header: ifMatch(change.version) };
  switch (change.kind) {
    case 'FRAME':
      return api.PUT('/api/events/{id}/segments/{segmentId}/foresight', { params, body: change.body });
    case 'PHASE':
      return api.PUT('/api/events/{id}/segments/{segmentId}/foresight/phase', { params, body: { phase: change.phase } });
    case 'TABLES':
      return api.PUT('/api/events/{id}/segments/{segmentId}/foresight/tables', { params, body: { tables: change.tables } });
  }
}

/** Axes, phase and tables; what comes back is the whole workshop. Steps and tables go after what is still being typed. */
export function useChangeForesight(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) =>
      change.kind === 'FRAME'
        ? make(at, change)
        : afterTyping(workshopOf(at), change.version, (version) => make(at, { ...change, version })),
    onSuccess: (saved) => void queries.setQueryData(foresightQuery(at).queryKey, (known) => newer(known, saved)),
  });
}
