import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  skeleton?: ReactNode;
  /** The query is the page: its failure then is the page's heading. */
  asPage?: boolean;
  children: (data: T) => ReactNode;
}

/** Loading, failed or there: what each reading of the API can be. Data that we have stays when a refresh fails. */
export function Loaded<T>({ query, skeleton, asPage, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} asPage={asPage} />;
  return skeleton ?? <Skeleton kind={asPage ? 'page' : 'rows'} />;
}
