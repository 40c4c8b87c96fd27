import { api } from '@/lib/api/client';

/** Tells the API that the member is here: "new since your last visit" counts from the one before. */
export function recordVisit() {
  return api.POST('/api/me/visits');
}
