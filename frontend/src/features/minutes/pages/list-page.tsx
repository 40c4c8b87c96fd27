import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { usePublishedMinutes } from '@/features/minutes/api/compilation';
import { FILTERS, minutesFields } from '@/features/minutes/compilation/minutes-filters';
import { useMessages } from '@/features/minutes/messages';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ListPage } from '@/components/list/list-page';
import { PageHeader } from '@/components/page-header';
import { useFormat } from '@/lib/format/use-format';
import { useListAddress } from '@/lib/lists/address';
import './list-page.css';

/** Published minutes of all the events that one sees. */
export function MinutesListPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const list = useListAddress(FILTERS);
  const { values, page } = list;
  const minutes = usePublishedMinutes(values, page);
  const query = new URLSearchParams(values);
  return (
    <>
      <PageHeader title={t('list.title')} lead={<p>{t('list.lead')}</p>} />
      <ListPage
        list={list}
        label={t('list.filters')}
        spread
        fields={[...minutesFields(t, common), { kind: 'territory', name: 'territory', label: t('list.territory'), optional: true }]}
        tools={values.theme && <ButtonLink to={`/comptes-rendus/compilation?${query}`}>{t('list.compile')}</ButtonLink>}
        query={minutes}
        empty={<EmptyState title={t('list.noneTitle')}>{t('list.noneText')}</EmptyState>}
      >
        {(items) => (
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
        )}
      </ListPage>
    </>
  );
}
