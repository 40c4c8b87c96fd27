import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { travelKeys } from '@/features/travel/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { CarpoolBoard, CarpoolRequest } from '@/lib/api/types';

export function useCarpool(id: string) {
  return useQuery({
    queryKey: travelKeys.carpool(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/carpool', { params: { path: { id } }, signal })),
  });
}

/** Each of these is answered with the board as it now is. */
function useBoardChange<Input>(id: string, change: (input: Input) => Promise<CarpoolBoard>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (board) => {
      queries.setQueryData(travelKeys.carpool(id), board);
      return queries.invalidateQueries({ queryKey: travelKeys.plan(id) });
    },
  });
}

export function useTellCarpool(id: string) {
  return useBoardChange(id, (body: CarpoolRequest) =>
    unwrap(api.PUT('/api/events/{id}/carpool/mine', { params: { path: { id } }, body })),
  );
}

export function useAskToShare(id: string) {
  return useBoardChange(id, (entryId: string) =>
    unwrap(api.POST('/api/events/{id}/carpool/contacts', { params: { path: { id } }, body: { entryId } })),
  );
}

export function useAnswer(id: string) {
  return useBoardChange(id, ({ contactId, accepted }: { contactId: string; accepted: boolean }) => {
    const body = { accepted };
    return unwrap(api.PUT('/api/events/{id}/carpool/contacts/{contactId}/answer', { params: { path: { id, contactId } }, body }));
  });
}

export function useLeaveContact(id: string) {
  return useBoardChange(id, (contactId: string) =>
    unwrap(api.DELETE('/api/events/{id}/carpool/contacts/{contactId}', { params: { path: { id, contactId } } })),
  );
}

export function useForgetCarpool(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/events/{id}/carpool/mine', { params: { path: { id } } })),
    onSuccess: () =>
      Promise.all([travelKeys.carpool(id), travelKeys.plan(id)].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
