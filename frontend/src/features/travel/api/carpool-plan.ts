import { useMutation, useQuery } from '@tanstack/react-query';
import { travelKeys } from '@/features/travel/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** One proposal for all, for those who run the event. */
export function useCarpoolPlan(id: string) {
  return useQuery({
    queryKey: travelKeys.plan(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/carpool/plan', { params: { path: { id } }, signal })),
  });
}

export function useMailPlan(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/events/{id}/carpool/plan/mails', { params: { path: { id } } })),
  });
}
