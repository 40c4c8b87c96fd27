import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CatalogueEntry } from '@/components/catalogue-item';
import { query } from '@/lib/api/client';

interface CatalogueFilters {
  q?: string;
  kind?: CatalogueEntry['kind'];
  theme?: string;
  page?: number;
}

export const PAGE_SIZE = 20;

export function useCatalogue(filters: CatalogueFilters) {
  return useQuery({
    ...query('/api/catalogue', { params: { query: { size: PAGE_SIZE, ...filters } } }),
    placeholderData: keepPreviousData,
  });
}
