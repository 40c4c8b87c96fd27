import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { MINUTES_SIZE, usePublishedMinutes } from '@/features/minutes/api/compilation';
import { FILTERS, MinutesFilters } from '@/features/minutes/compilation/minutes-filters';
import { useMessages } from '@/features/minutes/messages';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { useTerritory } from '@/lib/api/get-territory';
import type { EventKind } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';
import './list-page.css';

/** Published minutes of all the events that one sees. */
export function MinutesListPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { values, page, set } = useUrlFilters(FILTERS);
  const territory = useTerritory(values.territory);
  const minutes = usePublishedMinutes({ ...values, kind: values.kind as EventKind | undefined }, page);
  const query = new URLSearchParams(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return (
    <>
      <PageHeader title={t('list.title')} lead={<p>{t('list.lead')}</p>} />
      <div className="minutes-list">
        <form className="form" aria-label={t('list.filters')}>
          <MinutesFilters values={values} set={set} />
          <TerritoryPicker
            id="minutes-territory"
            label={t('list.territory')}
            optional
            value={values.territory && territory.data ? { id: values.territory, name: territory.data.name } : undefined}
            onChange={(picked) => set({ territory: picked?.id })}
          />
          {values.theme && <ButtonLink to={`/comptes-rendus/compilation?${query}`}>{t('list.compile')}</ButtonLink>}
        </form>
        <div>
          <Loaded query={minutes}>
            {({ items, total }) =>
              items.length === 0 ? (
                <EmptyState title={t('list.noneTitle')}>{t('list.noneText')}</EmptyState>
              ) : (
                <>
                  <ul className="rows">
                    {items.map((one) => (
                      <li key={one.eventId} className="commitment">
                        <h2 className="minutes-list__title">
                          <Link to={`/rencontres/${one.eventId}/compte-rendu`}>{format.text(one.title)}</Link>
                        </h2>
                        <p className="small muted">
                          {[common(`events.kind.${one.kind}`), format.date(one.startsAt), one.territory, one.themes.map(format.text).join(', ')]
                            .filter(Boolean)
                            .join(' · ')}
                        </p>
                      </li>
                    ))}
                  </ul>
                  <Pagination page={page} size={MINUTES_SIZE} total={total} />
                </>
              )
            }
          </Loaded>
        </div>
      </div>
    </>
  );
}
