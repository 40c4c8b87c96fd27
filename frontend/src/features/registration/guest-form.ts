import { type Asked, checkWish, toWish, type WishValues } from '@/features/registration/wish';
import type { FormErrors } from '@/lib/forms/use-form';
import type { ParticipantProfile } from '@/lib/api/types';

/** What somebody without an account says of themselves, with what every form asks. */
export interface GuestValues extends WishValues {
  firstName: string;
  lastName: string;
  email: string;
  organisation: string;
  profile: ParticipantProfile | '';
  consent: boolean;
}

export type GuestFault = 'firstName' | 'lastName' | 'email' | 'emailShape' | 'profile' | 'consent';

export const PROFILES = ['ELECTED_OFFICIAL', 'AGENT', 'ASSOCIATION', 'OTHER'] as const;

/** Enough to catch a slip; whether an address exists, only a message tells. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

export function nobodyYet(asked: Asked): GuestValues {
  return { ...toWish(asked), firstName: '', lastName: '', email: '', organisation: '', profile: '', consent: false };
}

/** @param asksProfile whether it matters as what somebody comes */
export function checkGuest(
  values: GuestValues, asked: Asked, asksProfile: boolean, say: (fault: GuestFault) => string, sayAnswer: (label: string) => string,
): FormErrors {
  const errors: FormErrors = {};
  const need = (name: keyof GuestValues, there: unknown, fault: GuestFault) => {
    if (!there) errors[name] ??= say(fault);
  };
  need('firstName', values.firstName.trim(), 'firstName');
  need('lastName', values.lastName.trim(), 'lastName');
  need('email', values.email.trim(), 'email');
  need('email', ADDRESS.test(values.email.trim()), 'emailShape');
  if (asksProfile) need('profile', values.profile, 'profile');
  const answers = checkWish(values, asked, sayAnswer);
  need('consent', values.consent, 'consent');
  const { consent, ...own } = errors;
  return { ...own, ...answers, ...(consent ? { consent } : {}) };
}
