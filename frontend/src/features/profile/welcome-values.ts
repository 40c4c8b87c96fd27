import { type ProfileValues, toProfileValues } from '@/features/profile/profile-values';
import type { Account } from '@/lib/api/types';
import type { Language } from '@/lib/i18n/i18n';

/** What is known already: from the invitation, or from the account alone. Nothing that leads to the person is shown unasked. */
export function welcomeValues(account: Account, language: Language): ProfileValues {
  if (account.profile) return { ...toProfileValues(account.profile), locale: language };
  return {
    version: 0,
    firstName: account.firstName ?? '',
    lastName: account.lastName ?? '',
    jobTitle: '',
    organisationId: undefined,
    territoryId: undefined,
    biography: '',
    themeIds: [],
    skills: [],
    offers: [],
    needs: [],
    phone: '',
    'visibility.email': false,
    'visibility.phone': false,
    'visibility.photo': true,
    locale: language,
  };
}
