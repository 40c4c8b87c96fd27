import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '@/features/registration/messages';
import { ButtonLink } from '@/components/button';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { isProblem } from '@/lib/api/problem';

/** What a link from a letter leads to; one that is too old or has served says how to get on. */
export function LinkState<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const t = useMessages();
  if (query.data === undefined && isProblem(query.error, 410)) {
    return (
      <>
        <PageHeader title={t('mine.expiredTitle')} lead={<p>{query.error.detail}</p>} />
        <ButtonLink look="primary" to="/rencontres">
          {t('guest.events')}
        </ButtonLink>
      </>
    );
  }
  return (
    <Loaded query={query} asPage>
      {children}
    </Loaded>
  );
}
