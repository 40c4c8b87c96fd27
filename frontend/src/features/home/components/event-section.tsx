import type { ReactNode } from 'react';
import { EventItem } from '@/components/event-item';
import type { EventSummary } from '@/lib/api/types';

export type EventAction = (event: EventSummary) => ReactNode;

interface EventSectionProps {
  id: string;
  title: string;
  events: EventSummary[];
  action?: EventAction;
  after?: ReactNode;
}

export function EventSection({ id, title, events, action, after }: EventSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="rows">
        {events.map((event) => (
          <li key={event.id}>
            <EventItem event={event} action={action?.(event)} />
          </li>
        ))}
      </ul>
      {after}
    </section>
  );
}
