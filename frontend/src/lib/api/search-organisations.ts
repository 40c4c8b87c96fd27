import { api, unwrap } from '@/lib/api/client';

export async function searchOrganisations(q: string, signal: AbortSignal) {
  const page = await unwrap(api.GET('/api/organisations', { params: { query: { q, size: 12 } }, signal }));
  return page.items;
}
