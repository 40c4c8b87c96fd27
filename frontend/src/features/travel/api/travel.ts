import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';
import type { CarpoolBoard, CarpoolRequest, MyTravelRequest } from '@/lib/api/types';

const travelQuery = (id: string) => query('/api/events/{id}/travel', { params: { path: { id } } });
const carpoolQuery = (id: string) => query('/api/events/{id}/carpool', { params: { path: { id } } });

export function useTravel(id: string) {
  return useQuery(travelQuery(id));
}

export function useTellTravel(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MyTravelRequest) => api.PUT('/api/events/{id}/travel/mine', { params: { path: { id } }, body }),
    onSuccess: (travel) => void queries.setQueryData(travelQuery(id).queryKey, travel),
  });
}

export function useForgetTravel(id: string) {
  return useMutation({ mutationFn: () => api.DELETE('/api/events/{id}/travel/mine', { params: { path: { id } } }) });
}

export function useCarpool(id: string) {
  return useQuery(carpoolQuery(id));
}

/** One proposal for all, for those who run the event. */
export function useCarpoolPlan(id: string) {
  return useQuery(query('/api/events/{id}/carpool/plan', { params: { path: { id } } }));
}

export function useMailPlan(id: string) {
  return useMutation({ mutationFn: () => api.POST('/api/events/{id}/carpool/plan/mails', { params: { path: { id } } }) });
}

/** Each of these is answered with the board as it now is. */
function useBoardChange<Input>(id: string, change: (input: Input) => Promise<CarpoolBoard>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (board) => void queries.setQueryData(carpoolQuery(id).queryKey, board) });
}

export function useTellCarpool(id: string) {
  return useBoardChange(id, (body: CarpoolRequest) => api.PUT('/api/events/{id}/carpool/mine', { params: { path: { id } }, body }));
}

export function useAskToShare(id: string) {
  return useBoardChange(id, (entryId: string) => api.POST('/api/events/{id}/carpool/contacts', { params: { path: { id } }, body: { entryId } }));
}

export function useAnswer(id: string) {
  return useBoardChange(id, ({ contactId, accepted }: { contactId: string; accepted: boolean }) =>
    api.PUT('/api/events/{id}/carpool/contacts/{contactId}/answer', { params: { path: { id, contactId } }, body: { accepted } }),
  );
}

export function useLeaveContact(id: string) {
  return useBoardChange(id, (contactId: string) =>
    api.DELETE('/api/events/{id}/carpool/contacts/{contactId}', { params: { path: { id, contactId } } }),
  );
}

export function useForgetCarpool(id: string) {
  return useMutation({ mutationFn: () => api.DELETE('/api/events/{id}/carpool/mine', { params: { path: { id } } }) });
}
