import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { postProfile } from '@/features/profile/api/profile';
import { NameFields, PlaceFields } from '@/features/profile/components/about-fields';
import { VisibilityFields } from '@/features/profile/components/visibility-fields';
import { useMessages } from '@/features/profile/messages';
import { type ProfileValues, toProfileRequest } from '@/features/profile/profile-values';
import { welcomeValues } from '@/features/profile/welcome-values';
import { Button } from '@/components/button';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { ThemePicker } from '@/components/pickers/theme-picker';
import { useToast } from '@/components/toast';
import { accountQuery } from '@/lib/api/get-account';
import type { Account } from '@/lib/api/types';
import { useForm } from '@/lib/forms/use-form';
import type { Language } from '@/lib/i18n/i18n';

export function WelcomeForm({ account }: { account: Account }) {
  const t = useMessages();
  const { i18n } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const initial = welcomeValues(account, i18n.language as Language);

  const form = useForm<ProfileValues>({
    draftKey: `welcome/${account.username}`,
    initial,
    validate: ({ firstName, lastName }) => ({
      ...(firstName.trim() ? {} : { firstName: t('error.firstName') }),
      ...(lastName.trim() ? {} : { lastName: t('error.lastName') }),
    }),
    submit: async (values) => {
      const profile = await postProfile(toProfileRequest(values));
      form.discard();
      toast(t('welcome.toast'));
      // The page leads on by itself once the account is welcomed.
      queries.setQueryData<Account>(accountQuery.queryKey, { ...account, profile });
    },
  });

  return (
    <form className="form form--parts" onSubmit={form.onSubmit} noValidate>
      <DraftNotice restored={form.restored} onRestart={() => form.discard(initial)} />
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      <h2>{t('who')}</h2>
      <NameFields form={form} />
      <h2>{t('welcome.details')}</h2>
      <PlaceFields form={form} />
      <ThemePicker {...form.field('themeIds')} label={t('themes')} optional />
      <h2>{t('shown')}</h2>
      <VisibilityFields form={form} email={account.email ?? account.profile?.email ?? ''} withPhoto={false} />
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('welcome.done')}
        </Button>
      </div>
    </form>
  );
}
