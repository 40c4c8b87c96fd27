import { Link } from 'react-router-dom';
import { useMessages } from '@/features/territories/messages';
import { EventItem } from '@/components/event-item';
import { Loaded } from '@/components/loaded';
import { Skeleton } from '@/components/skeleton';
import { useUpcomingEvents } from '@/lib/api/get-upcoming-events';

export function LocalEvents({ territory }: { territory: string }) {
  const t = useMessages();
  const events = useUpcomingEvents(territory);
  return (
    <section aria-labelledby="rencontres">
      <h2 id="rencontres">{t('events')}</h2>
      <Loaded query={events} skeleton={<Skeleton rows={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('noEvents')}</p>
          ) : (
            <>
              <ul className="rows">
                {items.map((event) => (
                  <li key={event.id}>
                    <EventItem event={event} />
                  </li>
                ))}
              </ul>
              <Link to={`/rencontres?territory=${territory}`}>{t('allEvents')}</Link>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
