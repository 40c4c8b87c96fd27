import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useLocalOrganisations } from '@/features/territories/api/get-local-organisations';
import { useMessages } from '@/features/territories/messages';
import { Loaded } from '@/components/loaded';
import { Skeleton } from '@/components/skeleton';
import { useFormat } from '@/lib/format/use-format';
import './local-organisations.css';

export function LocalOrganisations({ territory }: { territory: string }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const organisations = useLocalOrganisations(territory);
  return (
    <section className="stack stack--tight" aria-labelledby="structures">
      <h2 id="structures">{t('organisations')}</h2>
      <Loaded query={organisations} skeleton={<Skeleton kind="text" />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <p className="muted">{t('noOrganisations')}</p>
          ) : (
            <>
              <ul className="local-organisations">
                {items.map((organisation) => (
                  <li key={organisation.id}>
                    <Link to={`/structures/${organisation.id}`}>{format.text(organisation.name)}</Link>
                    <span className="muted small">{common(`organisationKind.${organisation.kind}`)}</span>
                  </li>
                ))}
              </ul>
              {total > items.length && (
                <p>
                  <Link to={`/structures?territory=${territory}`}>
                    {t('allOrganisations', { formatted: format.number(total) })}
                  </Link>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
