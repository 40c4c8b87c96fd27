import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';

const participationQuery = query('/api/participation');

/** The registration that the link of a letter opens. To look at it changes nothing. */
export function useParticipation() {
  return useQuery(participationQuery);
}

export function useAnswer(step: 'confirmation' | 'cancellation') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST(`/api/participation/${step}`),
    onSuccess: (participation) => void queries.setQueryData(participationQuery.queryKey, participation),
  });
}
