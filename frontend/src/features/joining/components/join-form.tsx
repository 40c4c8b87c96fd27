import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import { submitJoinRequest } from '@/features/joining/api/requests';
import { JoinOrganisation } from '@/features/joining/components/join-organisation';
import { checkJoin, JOINING_ROLES, NOTHING_YET, toJoinRequest } from '@/features/joining/join-form';
import { useMessages } from '@/features/joining/messages';
import { Button } from '@/components/button';
import { CheckField } from '@/components/form/check-field';
import { RadioField } from '@/components/form/choice-field';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { useForm } from '@/lib/forms/use-form';

export function JoinForm() {
  const t = useMessages();
  const { t: common, i18n } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({
    draftKey: 'join',
    initial: NOTHING_YET,
    validate: (values) => checkJoin(values, (fault) => t(`join.error.${fault}`)),
    submit: async (values) => {
      await submitJoinRequest(toJoinRequest(values, i18n.language), key);
      form.discard(NOTHING_YET);
      await navigate('/rejoindre', { state: { sent: true } });
    },
  });

  return (
    <form className="form form--parts" onSubmit={form.onSubmit} noValidate>
      <DraftNotice restored={form.restored} onRestart={() => form.discard(NOTHING_YET)} />
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />

      <h2>{t('join.you')}</h2>
      <div className="form__pair">
        <TextField {...form.field('firstName')} label={t('join.firstName')} autoComplete="given-name" maxLength={80} />
        <TextField {...form.field('lastName')} label={t('join.lastName')} autoComplete="family-name" maxLength={80} />
      </div>
      <TextField
        {...form.field('email')}
        label={t('join.email')}
        hint={t('join.emailHint')}
        type="email"
        autoComplete="email"
        maxLength={254}
      />
      <TextField {...form.field('phone')} label={t('join.phone')} optional type="tel" autoComplete="tel" maxLength={30} />
      <RadioField
        {...form.field('role')}
        label={t('join.role')}
        choices={JOINING_ROLES.map((value) => ({ value, label: common(`role.${value}`), hint: t(`join.roleHint.${value}`) }))}
      />
      <TextField
        {...form.field('jobTitle')}
        label={t('join.jobTitle')}
        hint={t('join.jobTitleHint')}
        optional
        autoComplete="organization-title"
        maxLength={120}
      />

      <h2>{t('join.place')}</h2>
      <JoinOrganisation form={form} />
      <TerritoryPicker {...form.field('territoryId')} label={t('join.territory')} hint={t('join.territoryHint')} optional />

      <h2>{t('join.why')}</h2>
      <TextAreaField {...form.field('message')} label={t('join.message')} hint={t('join.messageHint')} optional maxLength={2000} />
      <CheckField
        {...form.field('consent')}
        label={t('join.consent')}
        hint={
          <>
            {t('join.consentHint')} <Link to="/donnees-personnelles">{t('join.privacy')}</Link>
          </>
        }
      />
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('join.send')}
        </Button>
      </div>
    </form>
  );
}
