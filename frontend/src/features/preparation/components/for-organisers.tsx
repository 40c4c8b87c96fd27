import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { ErrorState } from '@/components/error-state';
import { Loaded } from '@/components/loaded';
import { useEvent } from '@/lib/api/get-event';
import { Problem } from '@/lib/api/problem';
import type { EventDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** A page below an event, for those who run it. */
export function ForOrganisers({ children }: { children: (event: EventDetail) => ReactNode }) {
  const { id = '' } = useParams();
  const event = useEvent(id);
  return (
    <Loaded query={event} asPage>
      {(data) =>
        data.allowedActions.includes('PREPARE') ? children(data) : <ErrorState asPage error={new Problem(403)} />
      }
    </Loaded>
  );
}

/** The way back to the event, above the title of a page below it. */
export function BackToEvent({ event }: { event: EventDetail }) {
  const format = useFormat();
  return <Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>;
}
