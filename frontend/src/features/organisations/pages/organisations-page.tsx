import { Link } from 'react-router-dom';
import { OrganisationSearch } from '@/features/organisations/components/organisation-search';
import { useMessages } from '@/features/organisations/messages';
import { ButtonLink } from '@/components/button';
import { PageHeader } from '@/components/page-header';
import { useAuth } from '@/lib/auth/auth-context';

export function OrganisationsPage() {
  const t = useMessages();
  const visitor = useAuth().status === 'visitor';
  return (
    <>
      <PageHeader
        title={t('list.title')}
        shortTitle={t('list.shortTitle')}
        lead={
          <>
            {t('list.lead')}{' '}
            {visitor && (
              <>
                {t('list.missing')} <Link to="/rejoindre">{t('list.join')}</Link>
              </>
            )}
          </>
        }
      />
      <OrganisationSearch emptyAction={visitor && <ButtonLink to="/rejoindre">{t('list.join')}</ButtonLink>} />
    </>
  );
}
