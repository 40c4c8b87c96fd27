import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { eventKeys } from '@/features/events/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { Axis, EventKind, EventState } from '@/lib/api/types';

export interface EventFilters {
  q?: string;
  kind?: EventKind;
  theme?: string;
  axis?: Axis;
  territory?: string;
  period?: 'UPCOMING' | 'PAST';
  state?: EventState;
  mine?: boolean;
  template?: boolean;
  sort?: string;
  page: number;
}

export const PAGE_SIZE = 10;

export function useEvents(filters: EventFilters) {
  return useQuery({
    queryKey: eventKeys.list(filters),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events', { params: { query: { ...filters, size: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
}
