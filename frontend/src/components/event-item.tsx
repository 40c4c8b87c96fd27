import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Chip } from '@/components/chip';
import { DateBlock } from '@/components/date-block';
import { PlaceGauge } from '@/components/place-gauge';
import type { EventSummary } from '@/lib/api/types';
import { isSameDay } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import './event-item.css';

interface EventItemProps {
  event: EventSummary;
  /** What can be done with it here, such as registering. */
  action?: ReactNode;
  level?: 2 | 3;
}

/** « Autun (71) », « En ligne » */
export function usePlaceOf() {
  const { t } = useTranslation();
  return (event: Pick<EventSummary, 'online' | 'placeName' | 'territory' | 'departmentCode'>) => {
    const place = event.territory?.name ?? event.placeName;
    if (!place) return event.online ? t('events.online') : undefined;
    return event.departmentCode ? `${place} (${event.departmentCode})` : place;
  };
}

function useFacts(event: EventSummary) {
  const { t } = useTranslation();
  const format = useFormat();
  const place = usePlaceOf()(event);
  const techniques = event.segmentKinds
    .filter((kind) => !['PLENARY', 'BREAK', 'TALK'].includes(kind))
    .slice(0, 2)
    .map((kind) => t(`events.segment.${kind}`).toLocaleLowerCase(format.language));
  return [
    t(`events.kind.${event.kind}`),
    event.kind === 'WEBINAR' ? undefined : place,
    isSameDay(event.startsAt, event.endsAt)
      ? format.timeRange(event.startsAt, event.endsAt)
      : format.period(event.startsAt, event.endsAt),
    techniques.join(` ${t('events.and')} `) || undefined,
  ].filter(Boolean);
}

/** One event in a list: when, what, where, and what to do about it. */
export function EventItem({ event, action, level = 3 }: EventItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = useFacts(event);
  const Title = level === 2 ? 'h2' : 'h3';
  const tense = event.state === 'DRAFT' || event.state === 'SUBMITTED' || event.state === 'VALIDATED';
  return (
    <article className="event-item">
      <DateBlock instant={event.startsAt} />
      <div className="event-item__text">
        <Title className="event-item__title">
          <Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>
        </Title>
        <p className="event-item__facts">
          <time className="visually-hidden" dateTime={event.startsAt}>
            {format.date(event.startsAt)}
          </time>{' '}
          {facts.join('\u00a0· ')}
        </p>
        <div className="cluster">
          {tense && <Chip tone="notice">{t(`events.state.${event.state}`)}</Chip>}
          {event.state === 'CANCELLED' && <Chip tone="danger">{t('events.state.CANCELLED')}</Chip>}
          {event.themes.slice(0, 3).map((theme) => (
            <Chip key={theme.id} tone={theme.axis === 'CROSS_CUTTING' ? 'neutral' : theme.axis === 'MITIGATION' ? 'brand' : 'accent'}>
              {format.theme(theme)}
            </Chip>
          ))}
        </div>
      </div>
      <div className="event-item__aside">
        {action}
        {event.state === 'PUBLISHED' && (
          <PlaceGauge capacity={event.capacity} registered={event.registeredCount} waiting={event.waitingCount} />
        )}
      </div>
    </article>
  );
}
