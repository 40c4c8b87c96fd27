import { useMessages } from '@/features/profile/messages';
import type { ProfileValues } from '@/features/profile/profile-values';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import type { Form } from '@/lib/forms/use-form';

export function NameFields({ form }: { form: Form<ProfileValues> }) {
  const t = useMessages();
  return (
    <div className="form__pair">
      <TextField {...form.field('firstName')} label={t('firstName')} autoComplete="given-name" maxLength={80} />
      <TextField {...form.field('lastName')} label={t('lastName')} autoComplete="family-name" maxLength={80} />
    </div>
  );
}

/** What one does, for whom, and where. */
export function PlaceFields({ form }: { form: Form<ProfileValues> }) {
  const t = useMessages();
  return (
    <>
      <TextField
        {...form.field('jobTitle')}
        label={t('jobTitle')}
        hint={t('jobTitleHint')}
        optional
        autoComplete="organization-title"
        maxLength={120}
      />
      <OrganisationPicker {...form.field('organisationId')} label={t('organisation')} optional />
      <TerritoryPicker {...form.field('territoryId')} label={t('territory')} optional />
    </>
  );
}
