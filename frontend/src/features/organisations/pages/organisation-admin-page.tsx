import { OrganisationSearch } from '@/features/organisations/components/organisation-search';
import { useMessages } from '@/features/organisations/messages';
import { ButtonLink } from '@/components/button';
import { PageHeader } from '@/components/page-header';

export function OrganisationAdminPage() {
  const t = useMessages();
  return (
    <>
      <PageHeader
        title={t('admin.title')}
        lead={t('admin.lead')}
        actions={
          <ButtonLink look="primary" to="/administration/structures/nouvelle">
            {t('admin.add')}
          </ButtonLink>
        }
      />
      <OrganisationSearch
        aside={({ id, name }) => (
          <ButtonLink small to={`/administration/structures/${id}`} aria-label={t('admin.editNamed', { name })}>
            {t('admin.edit')}
          </ButtonLink>
        )}
      />
    </>
  );
}
