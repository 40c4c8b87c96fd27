import { type ReactNode, Suspense } from 'react';
import { lazyPage } from '@/app/lazy-page';
import { ParticipationPage } from '@/features/registration/pages/participation-page';
import { Skeleton } from '@/components/skeleton';
import type { ParticipationDetail } from '@/lib/api/types';

const TravelByLink = lazyPage(() => import('@/features/travel/components/travel-by-link'), 'TravelByLink');
const WebinarByLink = lazyPage(() => import('@/features/webinar/components/webinar-by-link'), 'WebinarByLink');
const PhotosByLink = lazyPage(() => import('@/features/attendance/components/photos-by-link'), 'PhotosByLink');

const MySeats = lazyPage(() => import('@/features/facilitation/components/my-seats'), 'MySeats');
const Contacts = lazyPage(() => import('@/features/contact/components/contacts'), 'Contacts');

type Part = ParticipationDetail['parts'][number];

/** One's registration and, below it, what else there is of the event for somebody without an account. */
export function ParticipationRoute() {
  return (
    <ParticipationPage
      parts={(token, data) => {
        const { eventId, startsAt, endsAt, eventState, parts } = data;
        const who = { eventId, token };
        const content: Record<Part, ReactNode> = {
          TRAVEL: <TravelByLink who={who} startsAt={startsAt} online={parts.includes('WEBINAR')} />,
          WEBINAR: <WebinarByLink who={who} endsAt={endsAt} state={eventState} />,
          PHOTOS: <PhotosByLink who={who} />,
          TABLES: (
            <>
              <MySeats who={who} startsAt={startsAt} endsAt={endsAt} rotates />
              <Contacts who={who} />
            </>
          ),
        };
        // whoever stays at a screen looks for the door first
        const order: Part[] = data.seat === 'ONLINE' ? ['WEBINAR', 'TRAVEL', 'PHOTOS'] : ['TABLES', 'TRAVEL', 'WEBINAR', 'PHOTOS'];
        return order
          .filter((part) => parts.includes(part))
          .map((part) => (
            <Suspense key={part} fallback={<Skeleton rows={3} />}>
              {content[part]}
            </Suspense>
          ));
      }}
    />
  );
}
