import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';

export const eventQuery = (id: string) => query('/api/events/{id}', { params: { path: { id } } });

/** A day, for its own page and for all that lie around it. */
export function useEvent(id: string, enabled = true) {
  return useQuery({ ...eventQuery(id), enabled });
}
