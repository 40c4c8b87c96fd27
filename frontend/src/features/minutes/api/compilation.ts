import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { query } from '@/lib/api/client';
import type { EventKind } from '@/lib/api/types';

export const MINUTES_SIZE = 20;

export interface MinutesFilters {
  theme?: string;
  territory?: string;
  kind?: EventKind;
  from?: string;
  to?: string;
}

export function usePublishedMinutes(filters: MinutesFilters, page: number) {
  return useQuery({
    ...query('/api/published-minutes', { params: { query: { ...filters, page, size: MINUTES_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

export function useCompilation(filters: MinutesFilters) {
  return useQuery({
    ...query('/api/published-minutes/compilation', { params: { query: { ...filters } } }),
    enabled: Boolean(filters.theme),
  });
}
