import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useMyCode, useMyDay } from '@/features/attendance/api/get-my-day';
import { OwnPhotoChoice } from '@/features/attendance/components/own-photo-choice';
import { useMessages } from '@/features/attendance/messages';
import { Button, ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { useEvent } from '@/lib/api/get-event';
import { isProblem } from '@/lib/api/problem';
import type { EventDetail, MyDay } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './my-day-page.css';

interface MyDayPageProps {
  /** Where to sit: the app brings it from the facilitation feature. */
  seatsOf: (event: EventDetail) => ReactNode;
}

/** What somebody needs who comes: the code for the door, where to sit, a word about photos, the way to the visits. */
export function MyDayPage({ seatsOf }: MyDayPageProps) {
  const { id = '' } = useParams();
  const event = useEvent(id);
  const day = useMyDay(id);
  return (
    <Loaded query={event} asPage>
      {(data) =>
        isProblem(day.error, 404) ? (
          <NotExpected event={data} />
        ) : (
          <Loaded query={day} asPage>
            {(mine) => <Content event={data} day={mine} seats={seatsOf(data)} />}
          </Loaded>
        )
      }
    </Loaded>
  );
}

/** Whoever has no place needs no code. */
function NotExpected({ event }: { event: EventDetail }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <>
      <PageHeader
        title={t('myDay.title')}
        above={<Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>}
      />
      <EmptyState title={t('myDay.noneTitle')} action={<ButtonLink to={`/rencontres/${event.id}`}>{t('myDay.noneAction')}</ButtonLink>}>
        {t('myDay.noneText')}
      </EmptyState>
    </>
  );
}

function Content({ event, day, seats }: { event: EventDetail; day: MyDay; seats: ReactNode }) {
  const t = useMessages();
  const format = useFormat();
  const code = useMyCode(event.id);
  return (
    <>
      <PageHeader
        title={t('myDay.title')}
        above={<Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>}
        lead={
          <p>
            {format.period(event.startsAt, event.endsAt)}
            {event.placeName && (
              <>
                <br />
                {[event.placeName, event.address].filter(Boolean).join(', ')}
              </>
            )}
          </p>
        }
      />
      {seats}
      <div className="my-day">
        <section className="my-day__code stack" aria-labelledby="my-code">
          <h2 id="my-code">{t('myDay.code')}</h2>
          <Loaded query={code} skeleton={<Skeleton rows={3} />}>
            {(picture) => <img src={picture} width="296" height="296" alt={t('myDay.codeAlt')} />}
          </Loaded>
          <p className="muted">{t('myDay.codeText')}</p>
          <div className="no-print">
            <Button onClick={() => window.print()}>{t('myDay.print')}</Button>
          </div>
        </section>
        <div className="stack stack--wide no-print">
          <OwnPhotoChoice eventId={event.id} day={day} />
          {event.segmentKinds.includes('FIELD_VISIT') && (
            <p>
              <Link to={`/rencontres/${event.id}/visites`}>{t('myDay.visits')}</Link>
            </p>
          )}
        </div>
      </div>
    </>
  );
}
