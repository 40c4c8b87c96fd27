import type { ProfileRequest } from '@/features/profile/profile-values';
import { api, unwrap } from '@/lib/api/client';

/** The welcome: what is known at the first sign-in. */
export function postProfile({ firstName, lastName, phone, jobTitle, organisationId, territoryId, themeIds, visibility, locale }: ProfileRequest) {
  const body = { firstName, lastName, phone, jobTitle, organisationId, territoryId, themeIds, visibility, locale };
  return unwrap(api.POST('/api/me/profile', { body }));
}
