import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useMessages } from '@/features/organisations/messages';
import type { OrganisationSummary } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './organisation-list.css';

interface OrganisationListProps {
  organisations: OrganisationSummary[];
  /** What can be done with each; how many members it has, otherwise. */
  aside?: (organisation: OrganisationSummary) => ReactNode;
}

export function OrganisationList({ organisations, aside }: OrganisationListProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  return (
    <ul className="rows organisations">
      {organisations.map((organisation) => (
        <li key={organisation.id} className="organisations__item">
          <div>
            <Link className="organisations__name" to={`/structures/${organisation.id}`}>
              {format.text(organisation.name)}
            </Link>
            <p className="muted">
              {[common(`organisationKind.${organisation.kind}`), organisation.territory?.name].filter(Boolean).join(' · ')}
            </p>
          </div>
          {aside
            ? aside(organisation)
            : organisation.memberCount > 0 && (
                <p className="muted organisations__count">{t('list.members', { count: organisation.memberCount })}</p>
              )}
        </li>
      ))}
    </ul>
  );
}
