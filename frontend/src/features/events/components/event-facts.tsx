import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useMessages } from '@/features/events/messages';
import { Chip } from '@/components/chip';
import type { EventDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './event-facts.css';

/** When, where, for whom, with whom. */
export function EventFacts({ event }: { event: EventDetail }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <dl className="event-facts">
      <Fact name={t('detail.when')}>
        <time dateTime={event.startsAt}>{format.period(event.startsAt, event.endsAt)}</time>
        <span className="muted small">{format.relative(event.startsAt)}</span>
      </Fact>
      <Where event={event} />
      {event.onlineUrl && (
        <Fact name={t('detail.link')}>
          <a href={event.onlineUrl} rel="noreferrer">
            {event.onlineUrl}
          </a>
        </Fact>
      )}
      <Fact name={t('detail.audience')}>{t(`detail.visibility.${event.visibility}`)}</Fact>
      {event.facilitators.length > 0 && (
        <Fact name={t('detail.facilitators')}>
          {event.facilitators.map((member) => (
            <span key={member.id}>
              {member.firstName} {member.lastName}
              {member.organisationName && <span className="muted small"> · {member.organisationName}</span>}
            </span>
          ))}
        </Fact>
      )}
      {event.themes.length > 0 && (
        <Fact name={t('detail.themes')}>
          <span className="cluster">
            {event.themes.map((theme) => (
              <Chip key={theme.id} tone={theme.axis === 'MITIGATION' ? 'brand' : theme.axis === 'ADAPTATION' ? 'accent' : 'neutral'}>
                {format.theme(theme)}
              </Chip>
            ))}
          </span>
        </Fact>
      )}
    </dl>
  );
}

function Where({ event: { online, placeName, address, territory } }: { event: EventDetail }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  if (!placeName && !address && !territory && !online) return null;
  return (
    <Fact name={t('detail.where')}>
      {placeName && <span>{placeName}</span>}
      {address && <span className="as-typed">{address}</span>}
      {territory && <Link to={`/territoires/${territory.id}`}>{territory.name}</Link>}
      {online && <span>{common('events.online')}</span>}
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="event-facts__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
