import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import { useSaveOrganisation } from '@/features/organisations/api/organisations';
import { useMessages } from '@/features/organisations/messages';
import { KINDS } from '@/features/organisations/organisation-query';
import { checkOrganisation, toOrganisationRequest, toOrganisationValues } from '@/features/organisations/organisation-values';
import { Button } from '@/components/button';
import { ConflictNotice } from '@/components/form/conflict-notice';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { SelectField } from '@/components/form/select-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { PageHeader } from '@/components/page-header';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { useToast } from '@/components/toast';
import { isProblem } from '@/lib/api/problem';
import type { OrganisationDetail } from '@/lib/api/types';
import { useForm } from '@/lib/forms/use-form';

interface OrganisationFormProps {
  organisation?: OrganisationDetail;
  readLatest?: () => Promise<OrganisationDetail | undefined>;
}

export function OrganisationForm({ organisation, readLatest }: OrganisationFormProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const save = useSaveOrganisation();
  const initial = toOrganisationValues(organisation);
  const [conflict, setConflict] = useState<OrganisationDetail>();
  const overwriting = useRef<number>(undefined);

  const form = useForm({
    draftKey: `organisation/${organisation?.id ?? 'new'}`,
    initial,
    validate: (values) => checkOrganisation(values, (fault) => t(`admin.error.${fault}`)),
    submit: async (values) => {
      try {
        const version = overwriting.current ?? values.version;
        const { id, name } = await save.mutateAsync({ id: organisation?.id, version, body: toOrganisationRequest(values) });
        form.discard();
        toast(t(organisation ? 'admin.saved' : 'admin.created', { name }));
        await navigate(`/structures/${id}`);
      } catch (error) {
        if (isProblem(error, 412)) setConflict(await readLatest?.());
        throw error;
      } finally {
        overwriting.current = undefined;
      }
    },
  });

  return (
    <>
      <PageHeader
        title={t(organisation ? 'admin.editTitle' : 'admin.newTitle')}
        above={<Link to="/administration/structures">{t('admin.back')}</Link>}
      />
      <form className="form" onSubmit={form.onSubmit} noValidate>
        <DraftNotice restored={form.restored} onRestart={() => form.discard(initial)} />
        {conflict ? (
          <ConflictNotice
            onOverwrite={() => {
              overwriting.current = conflict.version;
            }}
            onReload={() => {
              form.discard(toOrganisationValues(conflict));
              setConflict(undefined);
            }}
          />
        ) : (
          <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
        )}
        <TextField {...form.field('name')} label={t('admin.name')} hint={t('admin.nameHint')} maxLength={200} />
        <SelectField
          {...form.field('kind')}
          label={t('admin.kind')}
          empty={t('admin.choose')}
          options={KINDS.map((value) => ({ value, label: common(`organisationKind.${value}`) }))}
        />
        <TerritoryPicker {...form.field('territoryId')} label={t('admin.territory')} hint={t('admin.territoryHint')} optional />
        <TextField {...form.field('siren')} label={t('admin.siren')} hint={t('admin.sirenHint')} optional inputMode="numeric" maxLength={14} />
        <TextField {...form.field('website')} label={t('admin.website')} hint={t('admin.websiteHint')} optional type="url" maxLength={300} />
        <TextAreaField {...form.field('description')} label={t('admin.description')} hint={t('admin.descriptionHint')} optional maxLength={4000} />
        <div className="form__actions">
          <Button type="submit" look="primary" busy={form.submitting}>
            {t('admin.save')}
          </Button>
        </div>
      </form>
    </>
  );
}
