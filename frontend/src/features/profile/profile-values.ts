import type { Picked } from '@/components/pickers/picked';
import type { MyProfile } from '@/lib/api/types';
import type { Language } from '@/lib/i18n/i18n';

/** Names are those of the request, so that its faults find their fields. */
export interface ProfileValues {
  /** The version that these values began from. */
  version: number;
  firstName: string;
  lastName: string;
  jobTitle: string;
  organisationId: Picked | undefined;
  territoryId: Picked | undefined;
  biography: string;
  themeIds: string[];
  skills: string[];
  offers: string[];
  needs: string[];
  phone: string;
  'visibility.email': boolean;
  'visibility.phone': boolean;
  'visibility.photo': boolean;
  locale: Language;
}

const picked = (one: { id: string; name: string } | undefined): Picked | undefined => one && { id: one.id, name: one.name };

export function toProfileValues(profile: MyProfile): ProfileValues {
  return {
    version: profile.version,
    firstName: profile.firstName,
    lastName: profile.lastName,
    jobTitle: profile.jobTitle ?? '',
    organisationId: picked(profile.organisation),
    territoryId: picked(profile.territory),
    biography: profile.biography ?? '',
    themeIds: profile.themes.map((theme) => theme.id),
    skills: profile.skills,
    offers: profile.offers,
    needs: profile.needs,
    phone: profile.phone ?? '',
    'visibility.email': profile.visibility.email,
    'visibility.phone': profile.visibility.phone,
    'visibility.photo': profile.visibility.photo,
    locale: profile.locale === 'en' ? 'en' : 'fr',
  };
}

const orNothing = (text: string) => text.trim() || undefined;
const lines = (all: string[]) => all.map((line) => line.trim()).filter(Boolean);

/** What is sent: an empty line is no line. */
export function toProfileRequest(values: ProfileValues) {
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    jobTitle: orNothing(values.jobTitle),
    organisationId: values.organisationId?.id,
    territoryId: values.territoryId?.id,
    biography: orNothing(values.biography),
    themeIds: values.themeIds,
    skills: lines(values.skills),
    offers: lines(values.offers),
    needs: lines(values.needs),
    phone: orNothing(values.phone),
    visibility: {
      email: values['visibility.email'],
      phone: values['visibility.phone'],
      photo: values['visibility.photo'],
    },
    locale: values.locale,
  };
}

export type ProfileRequest = ReturnType<typeof toProfileRequest>;

/** Whether two versions say the same; the order of themes does not count. */
export function sameProfile(a: ProfileValues, b: ProfileValues): boolean {
  const told = (values: ProfileValues) => {
    const request = toProfileRequest(values);
    return JSON.stringify({ ...request, themeIds: [...request.themeIds].sort() });
  };
  return told(a) === told(b);
}
