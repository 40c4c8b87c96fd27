import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE, useCatalogue } from '@/features/catalogue/api/get-catalogue';
import { useMessages } from '@/features/catalogue/messages';
import { CatalogueItem, KINDS } from '@/components/catalogue-item';
import { EmptyState } from '@/components/empty-state';
import { FilterPanel } from '@/components/filter-panel';
import { SelectField } from '@/components/form/select-field';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import { SearchField } from '@/components/search-field';
import { useThemes } from '@/lib/api/get-themes';
import { useFormat } from '@/lib/format/use-format';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';

const FILTERS = ['q', 'kind', 'theme'] as const;

/** Everything published that the reader may see, whatever its kind. */
export function NewsPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const id = useId();
  const { values, page, active, set, clear } = useUrlFilters(FILTERS);
  const { data: themes = [] } = useThemes();
  const entries = useCatalogue({
    q: values.q?.slice(0, 100),
    kind: KINDS.find((kind) => kind === values.kind),
    theme: values.theme,
    page,
  });
  return (
    <>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <FilterPanel
        active={active - (values.q ? 1 : 0)}
        onClear={clear}
        search={<SearchField label={t('search')} value={values.q} onChange={(q) => set({ q }, { replace: true })} />}
      >
        <SelectField
          id={`${id}kind`}
          label={t('kind')}
          value={values.kind ?? ''}
          empty={t('all')}
          options={KINDS.map((value) => ({ value, label: common(`catalogue.kind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          id={`${id}theme`}
          label={t('theme')}
          value={values.theme ?? ''}
          empty={t('allThemes')}
          options={themes.map((theme) => ({ value: theme.slug, label: format.theme(theme) }))}
          onChange={(theme) => set({ theme })}
        />
      </FilterPanel>
      <Loaded query={entries}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t(active > 0 ? 'emptyTitle' : 'noneTitle')}>{t(active > 0 ? 'emptyText' : 'noneText')}</EmptyState>
          ) : (
            <div aria-busy={entries.isPlaceholderData}>
              <p className="muted" role="status">
                {t('found', { count: total })}
              </p>
              <ul className="rows">
                {items.map((entry) => (
                  <li key={`${entry.kind} ${entry.id}`}>
                    <CatalogueItem entry={entry} />
                  </li>
                ))}
              </ul>
              <Pagination page={page} size={PAGE_SIZE} total={total} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}
