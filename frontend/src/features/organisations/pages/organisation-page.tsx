import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useOrganisation } from '@/features/organisations/api/organisations';
import { OrganisationMembers } from '@/features/organisations/components/organisation-members';
import { useMessages } from '@/features/organisations/messages';
import { ButtonLink } from '@/components/button';
import { EventItem } from '@/components/event-item';
import { Facts } from '@/components/facts';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useUpcomingEvents } from '@/lib/api/get-upcoming-events';
import type { OrganisationDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/use-session';
import { sirenText } from '@/lib/format/numbers';
import { useFormat } from '@/lib/format/use-format';

export function OrganisationPage() {
  const { id = '' } = useParams();
  const organisation = useOrganisation(id);
  return (
    <Loaded query={organisation} asPage>
      {(found) => <Organisation organisation={found} />}
    </Loaded>
  );
}

function Organisation({ organisation }: { organisation: OrganisationDetail }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { isStaff, isAdministrator } = useSession();
  const { territory, website, siren } = organisation;
  return (
    <>
      <PageHeader
        title={format.text(organisation.name)}
        above={<Link to="/structures">{t('detail.back')}</Link>}
        lead={common(`organisationKind.${organisation.kind}`)}
        actions={
          (isStaff || isAdministrator) && (
            <ButtonLink to={`/administration/structures/${organisation.id}`}>{t('detail.edit')}</ButtonLink>
          )
        }
      />
      <div className="with-aside">
        <div className="stack stack--wide">
          {organisation.description && <p className="prose as-typed">{format.text(organisation.description)}</p>}
          <OrganisationMembers organisation={organisation} />
          {territory && <Upcoming territory={territory.id} />}
        </div>
        <div>
          <Facts
            facts={[
              [t('detail.territory'), territory && <Link to={`/territoires/${territory.id}`}>{territory.name}</Link>],
              [t('detail.website'), website && <Website address={website} />],
              [t('detail.siren'), siren && sirenText(siren)],
            ]}
          />
        </div>
      </div>
    </>
  );
}

/** The API takes http and https only; a link is made of nothing else here either. */
function Website({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return address;
  return (
    <a href={address} rel="noreferrer">
      {address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')}
    </a>
  );
}

function Upcoming({ territory }: { territory: string }) {
  const t = useMessages();
  const { data } = useUpcomingEvents(territory);
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="rencontres">
      <h2 id="rencontres">{t('detail.events')}</h2>
      <ul className="rows">
        {data.items.map((event) => (
          <li key={event.id}>
            <EventItem event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}
