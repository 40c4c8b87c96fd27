import { PAGE_SIZE, useTopics } from '@/features/topics/api/get-topics';
import { TopicFilterFields } from '@/features/topics/components/topic-filters';
import { TopicItem } from '@/features/topics/components/topic-item';
import { useMessages } from '@/features/topics/messages';
import { FILTERS, toQuery } from '@/features/topics/topic-query';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { FilterPanel } from '@/components/filter-panel';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import { SearchField } from '@/components/search-field';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';

/** What members want to work on, the most wanted first. */
export function TopicsPage() {
  const t = useMessages();
  const filters = useUrlFilters(FILTERS);
  const topics = useTopics(toQuery(filters));
  const propose = (
    <ButtonLink look="primary" to="/sujets/nouveau">
      {t('propose')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} actions={propose} />
      <FilterPanel
        active={filters.active - (filters.values.q ? 1 : 0)}
        onClear={filters.clear}
        search={
          <SearchField label={t('search')} value={filters.values.q} onChange={(q) => filters.set({ q }, { replace: true })} />
        }
      >
        <TopicFilterFields filters={filters} />
      </FilterPanel>
      <Loaded query={topics}>
        {({ items, page, total }) =>
          items.length === 0 ? (
            <EmptyState
              title={t(filters.active > 0 ? 'emptyTitle' : 'noneTitle')}
              action={<ButtonLink to="/sujets/nouveau">{t('propose')}</ButtonLink>}
            >
              {t(filters.active > 0 ? 'emptyText' : 'noneText')}
            </EmptyState>
          ) : (
            <div aria-busy={topics.isPlaceholderData}>
              <p className="muted" role="status">
                {t('found', { count: total })}
              </p>
              <ul className="rows">
                {items.map((topic) => (
                  <li key={topic.id}>
                    <TopicItem topic={topic} />
                  </li>
                ))}
              </ul>
              <p className="muted small">{t('privacy')}</p>
              <Pagination page={page} size={PAGE_SIZE} total={total} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}
