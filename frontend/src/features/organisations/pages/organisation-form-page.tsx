import { useParams } from 'react-router-dom';
import { useOrganisation } from '@/features/organisations/api/organisations';
import { OrganisationForm } from '@/features/organisations/components/organisation-form';
import { Loaded } from '@/components/loaded';

/** A new organisation, or the one of this address. */
export function OrganisationFormPage() {
  const { id } = useParams();
  const organisation = useOrganisation(id);
  if (id === undefined) return <OrganisationForm key="new" />;
  return (
    <Loaded query={organisation} asPage>
      {(found) => <OrganisationForm key={found.id} organisation={found} readLatest={async () => (await organisation.refetch()).data} />}
    </Loaded>
  );
}
