import { useTranslation } from 'react-i18next';
import { useCatalogue } from '@/features/catalogue/api/get-catalogue';
import { useMessages } from '@/features/catalogue/messages';
import { CatalogueItem, KINDS } from '@/components/catalogue-item';
import { EmptyState } from '@/components/empty-state';
import { ListPage } from '@/components/list/list-page';
import { PageHeader } from '@/components/page-header';
import { choice, slug, useListAddress, words } from '@/lib/lists/address';

const FILTERS = { q: words(), kind: choice(KINDS), theme: slug };

/** Everything published that the reader may see, whatever its kind. */
export function NewsPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const list = useListAddress(FILTERS);
  const entries = useCatalogue({ ...list.values, page: list.page });
  return (
    <>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <ListPage
        list={list}
        search={t('search')}
        fields={[
          {
            kind: 'choice', name: 'kind', label: t('kind'), empty: t('all'),
            options: KINDS.map((value) => ({ value, label: common(`catalogue.kind.${value}`) })),
          },
          { kind: 'theme', name: 'theme', label: t('theme'), by: 'slug', empty: t('allThemes') },
        ]}
        query={entries}
        empty={<EmptyState title={t(list.active > 0 ? 'emptyTitle' : 'noneTitle')}>{t(list.active > 0 ? 'emptyText' : 'noneText')}</EmptyState>}
        found={(count) => t('found', { count })}
      >
        {(items) => (
          <ul className="rows">
            {items.map((entry) => (
              <li key={`${entry.kind} ${entry.id}`}>
                <CatalogueItem entry={entry} />
              </li>
            ))}
          </ul>
        )}
      </ListPage>
    </>
  );
}
