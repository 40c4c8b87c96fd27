import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ListFilters, type ListFiltersProps } from '@/components/list/list-filters';
import { Loaded } from '@/components/loaded';
import { Pagination } from '@/components/pagination';
import { Skeleton } from '@/components/skeleton';
import './list-page.css';

export interface Listed<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

interface ListPageProps<T, L extends Listed<T>> extends Partial<Omit<ListFiltersProps, 'children'>> {
  query: UseQueryResult<L>;
  /** Tools beside the filters. */
  tools?: ReactNode;
  /** Rows that are shown before there are any. */
  rows?: number;
  className?: string;
  /** Stands above the list, whether there is anything in it or not. */
  head?: (data: L) => ReactNode;
  empty: ReactNode;
  /** How many there are, in a sentence. */
  found?: (total: number) => string;
  foot?: ReactNode;
  children: (items: L['items'], data: L) => ReactNode;
}

/** A list that is looked through: filters, how many were found, the rows or what to do where there are none, and pages. */
export function ListPage<T, L extends Listed<T>>({
  query, list, tools, rows, className = '', head, empty, found, foot, children, ...filters
}: ListPageProps<T, L>) {
  return (
    <>
      {list && (
        <ListFilters list={list} {...filters}>
          {tools}
        </ListFilters>
      )}
      <Loaded query={query} skeleton={rows ? <Skeleton rows={rows} /> : undefined}>
        {(data) => (
          <div aria-busy={query.isPlaceholderData || undefined} className={`list-page ${className}`}>
            {head?.(data)}
            {data.items.length === 0 ? (
              empty
            ) : (
              <>
                {found && (
                  <p className="muted" role="status">
                    {found(data.total)}
                  </p>
                )}
                {children(data.items, data)}
                {foot}
                <Pagination page={data.page} size={data.size} total={data.total} />
              </>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}
