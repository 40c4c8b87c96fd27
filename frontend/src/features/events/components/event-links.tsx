import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useMessages } from '@/features/events/messages';
import type { EventDetail } from '@/lib/api/types';
import { useAuth } from '@/lib/auth/auth-context';

/** What there is around the event, on pages of its own. */
export function EventLinks({ event }: { event: EventDetail }) {
  const t = useMessages();
  const { status } = useAuth();
  const [now] = useState(() => Date.now());
  const announced = event.state === 'PUBLISHED' || event.state === 'HELD';
  const travels = event.placeName !== undefined && status === 'member';
  const started = Date.parse(event.startsAt) < now;
  if (!announced || (!event.online && !travels && !started)) return null;
  return (
    <nav aria-label={t('links.label')}>
      <ul className="stack stack--tight">
        {event.online && (
          <li>
            <Link to={`/rencontres/${event.id}/webinaire`}>{t('links.webinar')}</Link>
          </li>
        )}
        {started && (
          <li>
            <Link to={`/rencontres/${event.id}/compte-rendu`}>{t('links.minutes')}</Link>
          </li>
        )}
        {travels && (
          <li>
            <Link to={`/rencontres/${event.id}/trajets`}>{t('links.travel')}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
