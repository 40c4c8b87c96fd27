import type { ProfileRequest } from '@/features/profile/profile-values';
import { api, ifMatch, unwrap } from '@/lib/api/client';

export function putProfile(body: ProfileRequest, version: number) {
  return unwrap(api.PUT('/api/me/profile', { params: { header: ifMatch(version) }, body }));
}
