import { api, unwrap } from '@/lib/api/client';

export async function searchMembers(q: string, signal: AbortSignal) {
  const page = await unwrap(api.GET('/api/members', { params: { query: { q, size: 12 } }, signal }));
  return page.items;
}
