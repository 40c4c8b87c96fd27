import { Link, useParams } from 'react-router-dom';
import { useVisits } from '@/features/visits/api/visits';
import { VisitCard } from '@/features/visits/components/visit-card';
import { useMessages } from '@/features/visits/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import { useFormat } from '@/lib/format/use-format';
import './visits-page.css';

export function VisitsPage() {
  const { id = '' } = useParams();
  const t = useMessages();
  const format = useFormat();
  const event = useEvent(id);
  const visits = useVisits(id);
  return (
    <Loaded query={event} asPage>
      {(data) => (
        <>
          <PageHeader
            title={t('title')}
            above={<Link to={`/rencontres/${id}`}>{format.text(data.title)}</Link>}
            lead={<p>{format.period(data.startsAt, data.endsAt)}</p>}
            actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
          />
          <Loaded query={visits}>
            {({ visits: list, editable, mayAskForSeat }) =>
              list.length === 0 ? (
                <EmptyState title={t('emptyTitle')}>{editable && <p>{t('emptyText')}</p>}</EmptyState>
              ) : (
                <div className="visits">
                  {list.map((visit) => (
                    <VisitCard key={visit.segmentId} eventId={id} visit={visit} editable={editable} mayAskForSeat={mayAskForSeat} />
                  ))}
                </div>
              )
            }
          </Loaded>
        </>
      )}
    </Loaded>
  );
}
