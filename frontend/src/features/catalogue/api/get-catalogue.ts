import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CatalogueEntry } from '@/components/catalogue-item';
import { api, unwrap } from '@/lib/api/client';

export interface CatalogueFilters {
  q?: string;
  kind?: CatalogueEntry['kind'];
  theme?: string;
  page?: number;
}

export const PAGE_SIZE = 20;

export function useCatalogue(filters: CatalogueFilters) {
  return useQuery({
    queryKey: ['catalogue', filters],
    queryFn: ({ signal }) => unwrap(api.GET('/api/catalogue', { params: { query: { size: PAGE_SIZE, ...filters } }, signal })),
    placeholderData: keepPreviousData,
  });
}
