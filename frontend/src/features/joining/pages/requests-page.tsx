import { Link } from 'react-router-dom';
import { useJoinRequests } from '@/features/joining/api/requests';
import { RequestItem } from '@/features/joining/components/request-item';
import { useMessages } from '@/features/joining/messages';
import { EmptyState } from '@/components/empty-state';
import { ListPage } from '@/components/list/list-page';
import { PageHeader } from '@/components/page-header';
import { useFormat } from '@/lib/format/use-format';
import { choice, useListAddress, words } from '@/lib/lists/address';
import './requests-page.css';

/** States by what the address calls them; without any, what waits. */
const STATES = [
  ['PENDING', undefined],
  ['APPROVED', 'acceptees'],
  ['REFUSED', 'refusees'],
] as const;
const FILTERS = { etat: choice(['acceptees', 'refusees']), q: words() };

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export function RequestsPage() {
  const t = useMessages();
  const format = useFormat();
  const list = useListAddress(FILTERS);
  const { values, page } = list;
  const state = STATES.find(([, name]) => name === values.etat)?.[0] ?? 'PENDING';
  const requests = useJoinRequests({ state, q: values.q, page });
  const waiting = state === 'PENDING' && !values.q ? requests.data?.total : undefined;

  return (
    <>
      <PageHeader
        title={
          waiting === undefined || requests.isPlaceholderData
            ? t('requests.title')
            : waiting === 0
              ? t('requests.waiting_zero')
              : t('requests.waiting', { count: waiting, words: capitalised(format.words(waiting, 'f')) })
        }
        shortTitle={t('requests.title')}
      />
      <div className="requests__tools">
        <nav aria-label={t('requests.states')}>
          <ul className="requests__states">
            {STATES.map(([one, name]) => (
              <li key={one}>
                <Link to={{ search: name ? `etat=${name}` : '' }} aria-current={one === state ? 'page' : undefined}>
                  {t(`requests.state.${one}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <ListPage
        list={list}
        search={t('requests.search')}
        query={requests}
        empty={
          <EmptyState title={t(state === 'PENDING' && !values.q ? 'requests.emptyPending' : 'requests.emptyOther')}>
            {state === 'PENDING' && !values.q && t('requests.emptyPendingText')}
          </EmptyState>
        }
      >
        {(items) => (
          <ul className="rows requests">
            {items.map((request) => (
              <RequestItem key={request.id} request={request} />
            ))}
          </ul>
        )}
      </ListPage>
    </>
  );
}
