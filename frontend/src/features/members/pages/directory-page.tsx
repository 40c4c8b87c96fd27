import { PAGE_SIZE, useMembers } from '@/features/members/api/get-members';
import { DirectoryFilters } from '@/features/members/components/directory-filters';
import { NearMe } from '@/features/members/components/near-me';
import { PersonItem } from '@/features/members/components/person-item';
import { DIRECTORY_FILTERS, toMemberQuery } from '@/features/members/directory-query';
import { useMessages } from '@/features/members/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { FilterPanel } from '@/components/filter-panel';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import { SearchField } from '@/components/search-field';
import { Skeleton } from '@/components/skeleton';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';
import { useTranslation } from 'react-i18next';
import './directory-page.css';

export function DirectoryPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const filters = useUrlFilters(DIRECTORY_FILTERS);
  const { values, set } = filters;
  const members = useMembers(toMemberQuery(values, filters.page));

  return (
    <>
      <PageHeader title={t('directory.title')} shortTitle={t('directory.shortTitle')} above={t('directory.above')} />
      <FilterPanel
        active={filters.active - (values.q ? 1 : 0) - (values.organisation ? 1 : 0)}
        onClear={filters.clear}
        search={
          <SearchField label={t('directory.search')} value={values.q} onChange={(q) => set({ q }, { replace: true })} />
        }
      >
        <DirectoryFilters filters={filters} />
      </FilterPanel>
      <Loaded query={members} skeleton={<Skeleton rows={6} />}>
        {({ items, page, total }) => (
          <div aria-busy={members.isPlaceholderData} className="directory">
            <div className="cluster cluster--apart">
              <p className="muted" role="status">
                {total > 0 && t('directory.found', { count: total })}
              </p>
              <NearMe territory={values.territory} onChange={(territory) => set({ territory })} />
            </div>
            {values.organisation && <OfOrganisation name={items[0]?.organisation?.name} onDrop={() => set({ organisation: undefined })} />}
            {items.length === 0 ? (
              <EmptyState
                title={t(filters.active > 0 ? 'directory.emptyTitle' : 'directory.noneTitle')}
                action={filters.active > 0 && <Button onClick={filters.clear}>{common('list.clear')}</Button>}
              >
                {t(filters.active > 0 ? 'directory.emptyText' : 'directory.noneText')}
              </EmptyState>
            ) : (
              <ul className="rows directory__people">
                {items.map((person) => (
                  <PersonItem key={person.id} person={person} />
                ))}
              </ul>
            )}
            <Pagination page={page} size={PAGE_SIZE} total={total} />
          </div>
        )}
      </Loaded>
    </>
  );
}

/** One comes with this filter from the page of an organisation; it can only be taken away. */
function OfOrganisation({ name, onDrop }: { name?: string; onDrop: () => void }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  if (!name) return null;
  return (
    <p className="cluster">
      <strong>{t('directory.ofOrganisation', { name })}</strong>
      <Button look="quiet" small onClick={onDrop}>
        {common('picker.remove', { name })}
      </Button>
    </p>
  );
}
