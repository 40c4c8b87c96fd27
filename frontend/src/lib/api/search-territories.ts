import { api, unwrap } from '@/lib/api/client';
import type { TerritoryKind } from '@/lib/api/types';

export async function searchTerritories(q: string, signal: AbortSignal, kind?: TerritoryKind) {
  const page = await unwrap(api.GET('/api/territories', { params: { query: { q, kind: kind && [kind], size: 12 } }, signal }));
  return page.items;
}
