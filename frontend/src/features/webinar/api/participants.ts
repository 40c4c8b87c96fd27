import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

export const PARTICIPANTS_SIZE = 20;

export function useParticipants(id: string, page: number) {
  return useQuery({
    ...query('/api/events/{id}/webinar/participants', { params: { path: { id }, query: { sort: 'name', page, size: PARTICIPANTS_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}
