import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { putProfile } from '@/features/profile/api/profile';
import { NameFields, PlaceFields } from '@/features/profile/components/about-fields';
import { LineListField } from '@/features/profile/components/line-list-field';
import { SkillsField } from '@/features/profile/components/skills-field';
import { VisibilityFields } from '@/features/profile/components/visibility-fields';
import { useMessages } from '@/features/profile/messages';
import { toProfileValues } from '@/features/profile/profile-values';
import { ProfileConflict, saveProfile } from '@/features/profile/save-profile';
import { Button } from '@/components/button';
import { RadioField } from '@/components/form/choice-field';
import { ConflictNotice } from '@/components/form/conflict-notice';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextAreaField } from '@/components/form/text-area-field';
import { ThemePicker } from '@/components/pickers/theme-picker';
import { useToast } from '@/components/toast';
import { accountQuery } from '@/lib/api/get-account';
import type { Account, MyProfile } from '@/lib/api/types';
import { useForm } from '@/lib/forms/use-form';
import { changeLanguage } from '@/lib/i18n/i18n';

const MOST_LINES = 10;

export function ProfileForm({ profile }: { profile: MyProfile }) {
  const t = useMessages();
  const toast = useToast();
  const queries = useQueryClient();
  const [opened, setOpened] = useState(() => toProfileValues(profile));
  const [conflict, setConflict] = useState<MyProfile>();
  const overwriting = useRef<number>(undefined);

  const remember = (latest: MyProfile) =>
    queries.setQueryData<Account>(accountQuery.queryKey, (account) => account && { ...account, profile: latest });

  const form = useForm({
    draftKey: `profile/${profile.id}`,
    initial: opened,
    validate: ({ firstName, lastName }) => ({
      ...(firstName.trim() ? {} : { firstName: t('error.firstName') }),
      ...(lastName.trim() ? {} : { lastName: t('error.lastName') }),
    }),
    submit: async (values) => {
      try {
        const saved = await saveProfile({
          values: { ...values, version: overwriting.current ?? values.version },
          base: values.version === opened.version ? opened : undefined,
          put: putProfile,
          readLatest: async () => (await queries.fetchQuery({ ...accountQuery, staleTime: 0 })).profile,
        });
        remember(saved);
        startFrom(saved);
        await changeLanguage(values.locale);
        toast(t('saved'));
      } catch (error) {
        if (error instanceof ProfileConflict) setConflict(error.latest);
        throw error;
      } finally {
        overwriting.current = undefined;
      }
    },
  });

  function startFrom(latest: MyProfile) {
    const values = toProfileValues(latest);
    setOpened(values);
    setConflict(undefined);
    form.discard(values);
  }

  return (
    <form className="form form--parts" onSubmit={form.onSubmit} noValidate>
      <DraftNotice restored={form.restored} onRestart={() => form.discard(toProfileValues(profile))} />
      {conflict ? (
        <ConflictNotice
          onOverwrite={() => {
            overwriting.current = conflict.version;
          }}
          onReload={() => startFrom(conflict)}
        />
      ) : (
        <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      )}

      <h2>{t('who')}</h2>
      <NameFields form={form} />
      <PlaceFields form={form} />
      <TextAreaField {...form.field('biography')} label={t('biography')} hint={t('biographyHint')} optional maxLength={2000} />
      <ThemePicker {...form.field('themeIds')} label={t('themes')} optional />

      <h2>{t('exchange')}</h2>
      {(['offers', 'needs'] as const).map((name) => (
        <LineListField
          key={name}
          {...form.field(name)}
          label={t(name)}
          hint={t(`${name}Hint`)}
          errors={form.errors}
          max={MOST_LINES}
        />
      ))}
      <SkillsField {...form.field('skills')} />

      <h2>{t('shown')}</h2>
      <VisibilityFields form={form} email={profile.email} withPhoto={profile.photoUrl !== undefined} />
      <RadioField
        {...form.field('locale')}
        label={t('language')}
        hint={t('languageHint')}
        inline
        choices={(['fr', 'en'] as const).map((value) => ({ value, label: t(`languageName.${value}`) }))}
      />
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
