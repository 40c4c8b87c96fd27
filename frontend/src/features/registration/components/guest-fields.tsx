import { Link } from 'react-router-dom';
import { WishFields } from '@/features/registration/components/wish-fields';
import { type GuestValues, PROFILES } from '@/features/registration/guest-form';
import { useMessages } from '@/features/registration/messages';
import type { Asked } from '@/features/registration/wish';
import { CheckField } from '@/components/form/check-field';
import { RadioField } from '@/components/form/choice-field';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/lib/forms/use-form';

interface GuestFieldsProps {
  form: Form<GuestValues>;
  asked: Asked;
  /** Whether one comes for an organisation, and as what; not asked of citizens. */
  asksProfile: boolean;
  retentionDays: number;
}

/** Who somebody without an account is, and how this person takes part. */
export function GuestFields({ form, asked, asksProfile, retentionDays }: GuestFieldsProps) {
  const t = useMessages();
  return (
    <>
      <h2>{t('guest.you')}</h2>
      <div className="form__pair">
        <TextField {...form.field('firstName')} label={t('guest.firstName')} autoComplete="given-name" maxLength={80} />
        <TextField {...form.field('lastName')} label={t('guest.lastName')} autoComplete="family-name" maxLength={80} />
      </div>
      <TextField
        {...form.field('email')}
        label={t('guest.email')}
        hint={t('guest.emailHint')}
        type="email"
        autoComplete="email"
        maxLength={254}
      />
      {asksProfile && (
        <>
          <TextField {...form.field('organisation')} label={t('guest.organisation')} optional autoComplete="organization" maxLength={150} />
          <RadioField
            {...form.field('profile')}
            label={t('guest.profile')}
            choices={PROFILES.map((value) => ({ value, label: t(`guest.profileName.${value}`) }))}
          />
        </>
      )}
      <WishFields form={form} asked={asked} />
      <CheckField
        {...form.field('consent')}
        label={t('guest.consent')}
        hint={
          <>
            {t('guest.consentHint', { days: retentionDays })} <Link to="/donnees-personnelles">{t('guest.privacy')}</Link>
          </>
        }
      />
    </>
  );
}
