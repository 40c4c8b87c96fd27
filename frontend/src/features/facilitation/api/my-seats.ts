import { useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';
import type { MySeats } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

export function useMySeats(id: string, enabled: boolean) {
  return useQuery({ ...query('/api/events/{id}/registration/seats', { params: { path: { id } } }), enabled });
}

export function useLiveSeats(id: string, enabled: boolean) {
  return useLive<MySeats>(enabled ? `/api/events/${id}/registration/seats/stream` : undefined);
}
