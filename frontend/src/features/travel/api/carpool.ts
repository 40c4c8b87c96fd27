import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { travelKeys } from '@/features/travel/api/keys';
import type { Attendee } from '@/lib/api/attendee';
import { api, unwrap } from '@/lib/api/client';
import type { CarpoolBoard, CarpoolRequest } from '@/lib/api/types';

export function useCarpool(who: Attendee) {
  const { eventId: id, token } = who;
  return useQuery({
    queryKey: travelKeys.carpool(who),
    queryFn: ({ signal }) =>
      unwrap(
        token
          ? api.GET('/api/participations/{token}/carpool', { params: { path: { token } }, signal })
          : api.GET('/api/events/{id}/carpool', { params: { path: { id } }, signal }),
      ),
  });
}

/** Each of these is answered with the board as it now is. */
function useBoardChange<Input>(who: Attendee, change: (input: Input) => Promise<CarpoolBoard>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (board) => {
      queries.setQueryData(travelKeys.carpool(who), board);
      return queries.invalidateQueries({ queryKey: travelKeys.plan(who.eventId) });
    },
  });
}

export function useTellCarpool(who: Attendee) {
  const { eventId: id, token } = who;
  return useBoardChange(who, (body: CarpoolRequest) =>
    unwrap(
      token
        ? api.PUT('/api/participations/{token}/carpool/mine', { params: { path: { token } }, body })
        : api.PUT('/api/events/{id}/carpool/mine', { params: { path: { id } }, body }),
    ),
  );
}

export function useAskToShare(who: Attendee) {
  const { eventId: id, token } = who;
  return useBoardChange(who, (entryId: string) =>
    unwrap(
      token
        ? api.POST('/api/participations/{token}/carpool/contacts', { params: { path: { token } }, body: { entryId } })
        : api.POST('/api/events/{id}/carpool/contacts', { params: { path: { id } }, body: { entryId } }),
    ),
  );
}

export function useAnswer(who: Attendee) {
  const { eventId: id, token } = who;
  return useBoardChange(who, ({ contactId, accepted }: { contactId: string; accepted: boolean }) => {
    const body = { accepted };
    return unwrap(
      token
        ? api.PUT('/api/participations/{token}/carpool/contacts/{contactId}/answer', { params: { path: { token, contactId } }, body })
        : api.PUT('/api/events/{id}/carpool/contacts/{contactId}/answer', { params: { path: { id, contactId } }, body }),
    );
  });
}

export function useLeaveContact(who: Attendee) {
  const { eventId: id, token } = who;
  return useBoardChange(who, (contactId: string) =>
    unwrap(
      token
        ? api.DELETE('/api/participations/{token}/carpool/contacts/{contactId}', { params: { path: { token, contactId } } })
        : api.DELETE('/api/events/{id}/carpool/contacts/{contactId}', { params: { path: { id, contactId } } }),
    ),
  );
}

export function useForgetCarpool(who: Attendee) {
  const { eventId: id, token } = who;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        token
          ? api.DELETE('/api/participations/{token}/carpool/mine', { params: { path: { token } } })
          : api.DELETE('/api/events/{id}/carpool/mine', { params: { path: { id } } }),
      ),
    onSuccess: () =>
      Promise.all([travelKeys.carpool(who), travelKeys.plan(id)].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
