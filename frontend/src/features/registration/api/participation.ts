import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

const KEY = ['participation'];

/** The registration that the link of a letter opens. To look at it changes nothing. */
export function useParticipation() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => unwrap(api.GET('/api/participation', { signal })) });
}

export function useAnswer(step: 'confirmation' | 'cancellation') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST(`/api/participation/${step}`)),
    onSuccess: (participation) => queries.setQueryData(KEY, participation),
  });
}
