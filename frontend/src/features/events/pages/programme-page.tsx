import { Link, useParams } from 'react-router-dom';
import { Programme } from '@/features/events/components/programme';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import type { EventDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './programme-page.css';

/** The programme alone, to be printed on a sheet and hung on a door. */
export function ProgrammePage() {
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
  const town = event.address?.includes(event.territory?.name ?? '') ? undefined : event.territory?.name;
  const place = [event.placeName, event.address, town].filter(Boolean).join(', ');
  return (
    <article className="programme-page">
      <PageHeader
        title={format.text(event.title)}
        shortTitle={t('detail.programme')}
        above={
          <Link className="no-print" to={`/rencontres/${event.id}`}>
            {t('programmePage.back')}
          </Link>
        }
        lead={
          <p>
            {format.period(event.startsAt, event.endsAt)}
            {place && (
              <>
                <br />
                {place}
              </>
            )}
          </p>
        }
        actions={<Button onClick={() => window.print()}>{t('programmePage.print')}</Button>}
      />
      <section aria-labelledby="programme">
        <h2 id="programme" className="visually-hidden">
          {t('detail.programme')}
        </h2>
        <Programme segments={event.segments} />
      </section>
      <footer className="programme-page__foot">{t('programmePage.foot')}</footer>
    </article>
  );
}
