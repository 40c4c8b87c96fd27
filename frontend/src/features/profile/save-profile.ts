import { type ProfileRequest, type ProfileValues, sameProfile, toProfileRequest, toProfileValues } from '@/features/profile/profile-values';
import { isProblem } from '@/lib/api/problem';
import type { MyProfile } from '@/lib/api/types';

interface Saving {
  values: ProfileValues;
  /** What the form opened with, where it is known; a draft of another day does not know. */
  base: ProfileValues | undefined;
  put: (request: ProfileRequest, version: number) => Promise<MyProfile>;
  readLatest: () => Promise<MyProfile | undefined>;
}

/** Somebody, most likely oneself on another device, saved something else meanwhile. Nothing was written. */
export class ProfileConflict extends Error {
  readonly latest: MyProfile;

  constructor(latest: MyProfile) {
    super('profile changed meanwhile');
    this.name = 'ProfileConflict';
    this.latest = latest;
  }
}

/**
 * Saves over the version that was read. When the API refuses because there is a newer one, but that one says nothing
 * new (only the photo or a visit changed), it is saved over it; otherwise the person decides.
 */
export async function saveProfile({ values, base, put, readLatest }: Saving): Promise<MyProfile> {
  const request = toProfileRequest(values);
  try {
    return await put(request, values.version);
  } catch (error) {
    if (!isProblem(error, 412)) throw error;
    const latest = await readLatest();
    if (!latest) throw error;
    if (base && sameProfile(toProfileValues(latest), base)) return put(request, latest.version);
    throw new ProfileConflict(latest);
  }
}
