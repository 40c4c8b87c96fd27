import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { refreshRegistrations, registrationKeys } from '@/features/registration/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** Most that anybody registers; the API pages further. */
const MOST = 100;

export function useColleagues(id: string) {
  return useQuery({
    queryKey: registrationKeys.colleagues(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/events/{id}/colleagues', { params: { path: { id }, query: { size: MOST } }, signal })),
  });
}

export function useRegisterColleague(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (memberId: string) =>
      unwrap(api.PUT('/api/events/{id}/colleagues/{memberId}', { params: { path: { id, memberId } } })),
    onSuccess: () => refreshRegistrations(queries),
  });
}

export function useCancelColleague(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (memberId: string) =>
      unwrap(api.DELETE('/api/events/{id}/colleagues/{memberId}', { params: { path: { id, memberId } } })),
    onSuccess: () => refreshRegistrations(queries),
  });
}
