import { expect, it, vi } from 'vitest';
import { type ProfileRequest, sameProfile, toProfileRequest, toProfileValues } from '@/features/profile/profile-values';
import { ProfileConflict, saveProfile } from '@/features/profile/save-profile';
import { OfflineError, Problem } from '@/lib/api/problem';
import type { MyProfile } from '@/lib/api/types';

const profile: MyProfile = {
  id: 'p1', firstName: 'Léa', lastName: 'Martinot', email: 'lea@example.org', role: 'AGENT', jobTitle: 'Chargée de mission',
  themes: [], skills: ['animation'], offers: ['Une visite'], needs: [], locale: 'fr', version: 4,
  visibility: { email: true, phone: false, photo: true },
};
const base = toProfileValues(profile);
const mine = { ...base, jobTitle: 'Directrice' };
const stale = new Problem(412);

const saving = (answers: (() => MyProfile)[], latest: MyProfile | undefined) => {
  const put = vi.fn<(request: ProfileRequest, version: number) => Promise<MyProfile>>();
  answers.forEach((answer) => put.mockImplementationOnce(async () => answer()));
  return { values: mine, base, put, readLatest: async () => latest };
};

const refuse = () => {
  throw stale;
};

it('saves over the version that was read', async () => {
  const it = saving([() => ({ ...profile, version: 5 })], undefined);
  expect((await saveProfile(it)).version).toBe(5);
  expect(it.put).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ jobTitle: 'Directrice' }), 4);
});

it('saves over a newer version that says nothing new', async () => {
  const it = saving([refuse, () => ({ ...profile, version: 8 })], { ...profile, version: 7, photoUrl: '/new' });
  await saveProfile(it);
  expect(it.put).toHaveBeenLastCalledWith(expect.anything(), 7);
});

it('lets the person decide when something else was written meanwhile, and writes nothing', async () => {
  const latest = { ...profile, version: 7, biography: 'écrit ailleurs' };
  const it = saving([refuse], latest);
  const conflict = await saveProfile(it).catch((error: unknown) => error);
  expect(conflict).toBeInstanceOf(ProfileConflict);
  expect((conflict as ProfileConflict).latest).toBe(latest);
  expect(it.put).toHaveBeenCalledOnce();
});

it('lets the person decide about a draft whose beginning is not known', async () => {
  const it = { ...saving([refuse], { ...profile, version: 7 }), base: undefined };
  await expect(saveProfile(it)).rejects.toBeInstanceOf(ProfileConflict);
});

it('passes any other failure on as it is', async () => {
  const offline = new OfflineError();
  const it = saving([() => { throw offline; }], undefined);
  await expect(saveProfile(it)).rejects.toBe(offline);
});

it('sends no empty line, and no text where nothing is left of it', () => {
  expect(toProfileRequest({ ...base, offers: [' Une visite ', '', '  '], phone: ' ' })).toMatchObject({
    offers: ['Une visite'],
    phone: undefined,
  });
});

it('knows two profiles that say the same, whatever the order of their themes', () => {
  const a = { ...base, themeIds: ['t1', 't2'], version: 1 };
  expect(sameProfile(a, { ...a, themeIds: ['t2', 't1'], version: 9 })).toBe(true);
  expect(sameProfile(a, { ...a, themeIds: ['t2'] })).toBe(false);
});
