import { useMessages } from '@/features/registration/messages';
import { PROFILES, type QuotaValues, type SettingsValues } from '@/features/registration/settings-form';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import type { ParticipantProfile, RegistrationFormDetail } from '@/lib/api/types';
import type { Form } from '@/lib/forms/use-form';

interface QuotaFieldsProps {
  form: Form<SettingsValues>;
  stored: RegistrationFormDetail;
}

/** One rule for each profile: none, a number of places, or a share of them. */
export function QuotaFields({ form, stored }: QuotaFieldsProps) {
  return PROFILES.map((profile) => (
    <Quota key={profile} form={form} profile={profile} stored={stored.quotas.find((quota) => quota.profile === profile)} />
  ));
}

interface QuotaProps {
  form: Form<SettingsValues>;
  profile: ParticipantProfile;
  stored?: RegistrationFormDetail['quotas'][number];
}

function Quota({ form, profile, stored }: QuotaProps) {
  const t = useMessages();
  const id = form.fieldId(`quotas.${profile}`);
  const quota = form.values.quotas[profile];
  const set = (change: Partial<QuotaValues>) => form.set('quotas', { ...form.values.quotas, [profile]: { ...quota, ...change } });
  return (
    <fieldset className="quota">
      <legend>{t(`profile.${profile}`)}</legend>
      <div className="form__pair">
        <SelectField
          id={id}
          label={t('settings.quota.amount')}
          value={quota.amount}
          error={form.errors[`quotas.${profile}`]}
          options={(['none', 'places', 'share'] as const).map((value) => ({ value, label: t(`settings.quota.${value}`) }))}
          onChange={(amount) => set({ amount: amount || 'none' })}
        />
        {quota.amount === 'places' && (
          <TextField
            id={`${id}-places`}
            label={t('settings.quota.placesCount')}
            inputMode="numeric"
            maxLength={5}
            value={quota.places}
            onChange={(places) => set({ places })}
          />
        )}
        {quota.amount === 'share' && (
          <TextField
            id={`${id}-share`}
            label={t('settings.quota.shareCount')}
            inputMode="numeric"
            maxLength={3}
            value={quota.share}
            onChange={(share) => set({ share })}
          />
        )}
      </div>
      {quota.amount !== 'none' && (
        <div className="form__pair">
          <TextField
            id={`${id}-date`}
            type="date"
            label={t('settings.quota.releaseDate')}
            hint={t('settings.quota.releaseHint')}
            optional
            value={quota.releaseDate}
            onChange={(releaseDate) => set({ releaseDate })}
          />
          <TextField
            id={`${id}-time`}
            type="time"
            label={t('settings.quota.releaseTime')}
            optional
            value={quota.releaseTime}
            onChange={(releaseTime) => set({ releaseTime })}
          />
        </div>
      )}
      {stored && quota.amount !== 'none' && (
        <p className="muted small">
          {t('settings.quota.count', { count: stored.count })}
          {stored.released && <> · {t('settings.quota.released')}</>}
        </p>
      )}
    </fieldset>
  );
}
