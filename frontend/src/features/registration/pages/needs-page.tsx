import { Link, useParams } from 'react-router-dom';
import { useNeeds } from '@/features/registration/api/registration';
import { useMessages } from '@/features/registration/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ListPage } from '@/components/list/list-page';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import type { EventDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { NO_FILTERS, useListAddress } from '@/lib/lists/address';
import './needs-page.css';

/** What those who come need, for the people at the door and in the kitchen: to be read on paper too. */
export function NeedsPage() {
  const { id = '' } = useParams();
  const event = useEvent(id);
  return (
    <Loaded query={event} asPage>
      {(data) => <Content event={data} />}
    </Loaded>
  );
}

function Content({ event }: { event: EventDetail }) {
  const t = useMessages();
  const format = useFormat();
  const { page } = useListAddress(NO_FILTERS);
  const needs = useNeeds(event.id, page);
  return (
    <>
      <PageHeader
        title={t('needs.title')}
        above={<Link to={`/rencontres/${event.id}/inscriptions`}>{format.text(event.title)}</Link>}
        lead={<p>{t('needs.lead')}</p>}
        actions={<Button onClick={() => window.print()}>{t('needs.print')}</Button>}
      />
      <ListPage query={needs} empty={<EmptyState title={t('needs.emptyTitle')}>{t('needs.emptyText')}</EmptyState>}>
        {(items) => (
          <table className="needs">
            <caption className="visually-hidden">{t('needs.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('needs.name')}</th>
                <th scope="col">{t('needs.access')}</th>
                <th scope="col">{t('needs.diet')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((entry) => (
                <tr key={entry.registrationId}>
                  <th scope="row">
                    {entry.lastName} {entry.firstName}
                    <span className="needs__seat muted">{t(`seat.${entry.seat}`)}</span>
                  </th>
                  <td data-label={entry.accessNeeds && t('needs.access')}>{entry.accessNeeds}</td>
                  <td data-label={entry.dietNeeds && t('needs.diet')}>{entry.dietNeeds}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ListPage>
    </>
  );
}
