import { api, unwrap } from '@/lib/api/client';

/** Skills that members already named, the most frequent first. */
export async function searchSkills(q: string, signal: AbortSignal) {
  return (await unwrap(api.GET('/api/members/skills', { params: { query: { q } }, signal }))).items;
}
