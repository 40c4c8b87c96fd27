import { useTranslation } from 'react-i18next';
import { type JoinValues, KINDS } from '@/features/joining/join-form';
import { useMessages } from '@/features/joining/messages';
import { CheckField } from '@/components/form/check-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import type { Form } from '@/lib/forms/use-form';

/** One of the list, or one to be added to it. */
export function JoinOrganisation({ form }: { form: Form<JoinValues> }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const { notListed } = form.values;
  return (
    <>
      {!notListed && (
        <OrganisationPicker
          {...form.field('organisationId')}
          label={t('join.organisation')}
          hint={t('join.organisationHint')}
        />
      )}
      <CheckField {...form.field('notListed')} label={t('join.notListed')} />
      {notListed && (
        <>
          <TextField
            {...form.field('newOrganisation.name')}
            label={t('join.newName')}
            autoComplete="organization"
            maxLength={200}
          />
          <SelectField
            {...form.field('newOrganisation.kind')}
            label={t('join.newKind')}
            empty={t('join.choose')}
            options={KINDS.map((value) => ({ value, label: common(`organisationKind.${value}`) }))}
          />
          <TerritoryPicker {...form.field('newOrganisation.territoryId')} label={t('join.newTerritory')} optional />
        </>
      )}
    </>
  );
}
