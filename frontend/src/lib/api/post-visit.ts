import { api, unwrap } from '@/lib/api/client';

/** Tells the API that the member is here: "new since your last visit" counts from the one before. */
export function recordVisit() {
  return unwrap(api.POST('/api/me/visits'));
}
