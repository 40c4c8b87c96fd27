import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { EventFacts } from '@/features/events/components/event-facts';
import { EventLinks } from '@/features/events/components/event-links';
import { OrganiserPanel } from '@/features/events/components/organiser-panel';
import { Programme } from '@/features/events/components/programme';
import { RegistrationPanel } from '@/features/events/components/registration-panel';
import { StructuredData } from '@/features/events/components/structured-data';
import { useMessages } from '@/features/events/messages';
import { Chip } from '@/components/chip';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import { ROTATING_KINDS } from '@/lib/api/rotating-kinds';
import type { EventDetail, Segment } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './event-page.css';

export function EventPage() {
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
  const { t: common } = useTranslation();
  const format = useFormat();
  const showsState = event.state !== 'PUBLISHED';
  const runsIt = event.allowedActions.includes('SEE_REGISTRATIONS');
  const runningOf = ({ id, kind, title }: Segment) =>
    ROTATING_KINDS.includes(kind) && (
      <span className="cluster">
        <Link to={`/rencontres/${event.id}/animation/${id}`} aria-label={t('detail.runNamed', { title })}>
          {t('detail.run')}
        </Link>
        <Link to={`/rencontres/${event.id}/rotation/${id}`} aria-label={t('detail.rotationNamed', { title })}>
          {t('detail.rotation')}
        </Link>
      </span>
    );
  return (
    <article>
      <PageHeader
        title={format.text(event.title)}
        above={
          <p className="cluster">
            <Link to="/rencontres">{common('nav.events')}</Link>
            <span aria-hidden="true">›</span>
            <span>{common(`events.kind.${event.kind}`)}</span>
            {event.template && <Chip tone="accent">{t('templates.one')}</Chip>}
            {showsState && !event.template && (
              <Chip tone={event.state === 'CANCELLED' ? 'danger' : 'notice'}>{common(`events.state.${event.state}`)}</Chip>
            )}
          </p>
        }
        lead={<p>{format.text(event.summary)}</p>}
      />
      <div className="event-page">
        <div className="event-page__aside">
          <Notice event={event} />
          <RegistrationPanel event={event} />
          <EventFacts event={event} />
          <EventLinks event={event} />
        </div>
        <div className="event-page__text stack stack--wide">
          {event.description && (
            <div className="prose">
              <p className="as-typed">{format.text(event.description)}</p>
            </div>
          )}
          <section className="stack" aria-labelledby="programme">
            <h2 id="programme">{t('detail.programme')}</h2>
            <Programme segments={event.segments} linkOf={runsIt ? runningOf : undefined} />
            {event.segments.length > 0 && (
              <p className="no-print">
                <Link to={`/rencontres/${event.id}/programme`}>{t('programmePage.open')}</Link>
              </p>
            )}
            {event.segmentKinds.includes('FIELD_VISIT') && (
              <Link to={`/rencontres/${event.id}/visites`}>{t('detail.visits')}</Link>
            )}
          </section>
        </div>
        <OrganiserPanel event={event} />
      </div>
      <StructuredData event={event} />
    </article>
  );
}

/** Why the event is not what it was. */
function Notice({ event }: { event: EventDetail }) {
  const t = useMessages();
  const [title, text] =
    event.state === 'CANCELLED'
      ? [t('detail.cancelled'), event.cancellationReason]
      : event.returnComment && event.state === 'DRAFT'
        ? [t('detail.returned'), event.returnComment]
        : [undefined, undefined];
  if (!title) return null;
  return (
    <div className={`box ${event.state === 'CANCELLED' ? 'box--danger' : 'box--notice'}`}>
      <p>
        <strong>{title}</strong>
      </p>
      {text && <p className="as-typed">{text}</p>}
    </div>
  );
}
