import type { FormErrors } from '@/lib/forms/use-form';
import type { ParticipantProfile, QuestionKind, RegistrationFormDetail, RegistrationFormRequest } from '@/lib/api/types';
import { fromParisFields, toParisFields } from '@/lib/format/dates';

export const PROFILES = ['ELECTED_OFFICIAL', 'AGENT', 'ASSOCIATION', 'OTHER'] as const;
export const KINDS = ['TEXT', 'YES_NO', 'ONE_OF', 'SEVERAL_OF'] as const;
export const MOST_QUESTIONS = 10;

export interface QuotaValues {
  amount: 'none' | 'places' | 'share';
  places: string;
  share: string;
  releaseDate: string;
  releaseTime: string;
}

export interface QuestionValues {
  kind: QuestionKind;
  label: string;
  required: boolean;
  /** One on each line. */
  options: string;
}

export interface SettingsValues {
  onlineCapacity: string;
  quotas: Record<ParticipantProfile, QuotaValues>;
  questions: QuestionValues[];
}

export const EMPTY_QUESTION: QuestionValues = { kind: 'TEXT', label: '', required: false, options: '' };
const NO_QUOTA: QuotaValues = { amount: 'none', places: '', share: '', releaseDate: '', releaseTime: '' };

export function toValues(form: RegistrationFormDetail): SettingsValues {
  const quotas = Object.fromEntries(PROFILES.map((profile) => [profile, NO_QUOTA])) as SettingsValues['quotas'];
  for (const quota of form.quotas) {
    const release = toParisFields(quota.releaseAt);
    quotas[quota.profile] = {
      amount: quota.places === undefined ? 'share' : 'places',
      places: quota.places?.toString() ?? '',
      share: quota.sharePercent?.toString() ?? '',
      releaseDate: release.date,
      releaseTime: release.time,
    };
  }
  return {
    onlineCapacity: form.seats.find(({ seat }, index) => seat === 'ONLINE' && index > 0)?.capacity?.toString() ?? '',
    quotas,
    questions: form.questions.map(({ kind, label, required, options }) => ({ kind, label, required, options: options.join('\n') })),
  };
}

export const hasOptions = (kind: QuestionKind) => kind === 'ONE_OF' || kind === 'SEVERAL_OF';
const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean);
const whole = (text: string) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : undefined);

export type SettingsFault =
  | { fault: 'online' }
  | { fault: 'amount' | 'share'; profile: ParticipantProfile }
  | { fault: 'label' | 'options'; number: number };

export function checkSettings(values: SettingsValues, say: (fault: SettingsFault) => string): FormErrors {
  const errors: FormErrors = {};
  if (values.onlineCapacity.trim() && !whole(values.onlineCapacity)) errors.onlineCapacity = say({ fault: 'online' });
  for (const profile of PROFILES) {
    const { amount, places, share } = values.quotas[profile];
    if (amount === 'places' && !whole(places)) errors[`quotas.${profile}`] = say({ fault: 'amount', profile });
    const percent = whole(share) ?? 0;
    if (amount === 'share' && (percent < 1 || percent > 100)) errors[`quotas.${profile}`] = say({ fault: 'share', profile });
  }
  values.questions.forEach((question, index) => {
    if (!question.label.trim()) errors[`questions[${index}].label`] = say({ fault: 'label', number: index + 1 });
    const options = lines(question.options);
    if (hasOptions(question.kind) && (options.length < 2 || new Set(options).size < options.length)) {
      errors[`questions[${index}].options`] = say({ fault: 'options', number: index + 1 });
    }
  });
  return errors;
}

export function toRequest(values: SettingsValues): RegistrationFormRequest {
  return {
    onlineCapacity: whole(values.onlineCapacity),
    quotas: PROFILES.filter((profile) => values.quotas[profile].amount !== 'none').map((profile) => {
      const { amount, places, share, releaseDate, releaseTime } = values.quotas[profile];
      return {
        profile,
        places: amount === 'places' ? whole(places) : undefined,
        sharePercent: amount === 'share' ? whole(share) : undefined,
        releaseAt: releaseDate ? fromParisFields(releaseDate, releaseTime || '00:00') : undefined,
      };
    }),
    questions: values.questions.map(({ kind, label, required, options }) => ({
      kind, label: label.trim(), required, options: hasOptions(kind) ? lines(options) : [],
    })),
  };
}
