import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

const key = (token: string) => ['participation', token];

/** The registration that the link of a letter opens. To look at it changes nothing. */
export function useParticipation(token: string) {
  return useQuery({
    queryKey: key(token),
    queryFn: ({ signal }) => unwrap(api.GET('/api/participations/{token}', { params: { path: { token } }, signal })),
  });
}

export function useAnswer(token: string, step: 'confirmation' | 'cancellation') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST(`/api/participations/{token}/${step}`, { params: { path: { token } } })),
    onSuccess: (participation) => queries.setQueryData(key(token), participation),
  });
}
