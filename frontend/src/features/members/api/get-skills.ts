import { api, unwrap } from '@/lib/api/client';

/** Skills that members already named, the most frequent first. */
export function searchSkills(q: string, signal: AbortSignal) {
  return unwrap(api.GET('/api/members/skills', { params: { query: { q } }, signal }));
}
