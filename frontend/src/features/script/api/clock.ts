import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type PartAddress, pathOf, scriptKeys } from '@/features/script/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { ClockMove, StepBoard } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

/** The board as it was told last, by answer or by stream, and when this device heard it. */
export function useStepBoard(at: PartAddress) {
  const asked = useQuery({
    queryKey: scriptKeys.board(at.segmentId),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/segments/{segmentId}/script/clock', { params: pathOf(at), signal })),
  });
  const told = useLive<StepBoard>(
    asked.isSuccess ? `/api/events/${at.eventId}/segments/${at.segmentId}/script/clock/stream` : undefined,
  );
  const later = told.data && (!asked.data || told.data.now >= asked.data.now) ? told : undefined;
  return {
    asked,
    board: later?.data ?? asked.data,
    heardAt: later?.at ?? asked.dataUpdatedAt,
    live: told.live,
    lost: told.lost,
  };
}

/** One move after the other; what comes back is what the hall sees from now on. */
export function useMoveClock(at: PartAddress) {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `step-clock.${at.segmentId}` },
    mutationFn: (move: ClockMove) =>
      unwrap(api.PUT('/api/events/{id}/segments/{segmentId}/script/clock', { params: pathOf(at), body: move })),
    onSuccess: (board) => {
      queries.setQueryData(scriptKeys.board(at.segmentId), board);
      // The first step keeps the script as it is.
      return queries.invalidateQueries({ queryKey: scriptKeys.script(at.segmentId), exact: true });
    },
    onError: () => queries.invalidateQueries({ queryKey: scriptKeys.board(at.segmentId) }),
  });
}
