import { Link } from 'react-router-dom';
import { useMessages } from '@/features/events/messages';
import type { EventDetail } from '@/lib/api/types';

/** What there is around the event, on pages of its own. */
export function EventLinks({ event }: { event: EventDetail }) {
  const t = useMessages();
  const announced = event.state === 'PUBLISHED' || event.state === 'HELD';
  if (!announced || !event.online) return null;
  return (
    <nav aria-label={t('links.label')}>
      <ul>
        <li>
          <Link to={`/rencontres/${event.id}/webinaire`}>{t('links.webinar')}</Link>
        </li>
      </ul>
    </nav>
  );
}
