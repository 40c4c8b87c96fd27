import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE, useOrganisations } from '@/features/organisations/api/get-organisations';
import { OrganisationList } from '@/features/organisations/components/organisation-list';
import { useMessages } from '@/features/organisations/messages';
import { KINDS, ORGANISATION_FILTERS, SORTS, toOrganisationQuery } from '@/features/organisations/organisation-query';
import { EmptyState } from '@/components/empty-state';
import { FilterPanel } from '@/components/filter-panel';
import { SelectField } from '@/components/form/select-field';
import { Loaded } from '@/components/loaded';
import { Pagination } from '@/components/pagination';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { SearchField } from '@/components/search-field';
import { Skeleton } from '@/components/skeleton';
import { useTerritory } from '@/lib/api/get-territory';
import type { OrganisationSummary } from '@/lib/api/types';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';

interface OrganisationSearchProps {
  aside?: (organisation: OrganisationSummary) => ReactNode;
  emptyAction?: ReactNode;
}

/** Search, filters and the list: for everybody, and for those who administer it. */
export function OrganisationSearch({ aside, emptyAction }: OrganisationSearchProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const filters = useUrlFilters(ORGANISATION_FILTERS);
  const { values, set } = filters;
  const organisations = useOrganisations(toOrganisationQuery(values, filters.page));
  const { data: territory } = useTerritory(values.territory);
  const id = useId();
  return (
    <>
      <FilterPanel
        active={filters.active - (values.q ? 1 : 0)}
        onClear={filters.clear}
        search={<SearchField label={t('list.search')} value={values.q} onChange={(q) => set({ q }, { replace: true })} />}
      >
        <SelectField
          id={`${id}kind`}
          label={t('list.kind')}
          value={values.kind ?? ''}
          empty={common('list.all')}
          options={KINDS.map((value) => ({ value, label: common(`organisationKind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <TerritoryPicker
          id={`${id}territory`}
          label={t('list.territory')}
          value={values.territory ? { id: values.territory, name: territory?.name ?? '' } : undefined}
          onChange={(picked) => set({ territory: picked?.id })}
        />
        <SelectField
          id={`${id}sort`}
          label={common('list.sort')}
          value={values.sort ?? ''}
          empty={t('list.sort.name')}
          options={SORTS.slice(1).map((value) => ({ value, label: t(`list.sort.${value}`) }))}
          onChange={(sort) => set({ sort })}
        />
      </FilterPanel>
      <Loaded query={organisations} skeleton={<Skeleton rows={6} />}>
        {({ items, page, total }) =>
          items.length === 0 ? (
            <EmptyState title={t(filters.active > 0 ? 'list.emptyTitle' : 'list.noneTitle')} action={emptyAction}>
              {filters.active > 0 && t('list.emptyText')}
            </EmptyState>
          ) : (
            <div aria-busy={organisations.isPlaceholderData}>
              <p className="muted" role="status">
                {t('list.found', { count: total })}
              </p>
              <OrganisationList organisations={items} aside={aside} />
              <Pagination page={page} size={PAGE_SIZE} total={total} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}
