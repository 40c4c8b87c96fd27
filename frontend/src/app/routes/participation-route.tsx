import { type ReactNode, Suspense } from 'react';
import { useParams } from 'react-router-dom';
import { lazyPage } from '@/app/lazy-page';
import { ParticipationPage } from '@/features/registration/pages/participation-page';
import { Skeleton } from '@/components/skeleton';
import type { ParticipationDetail } from '@/lib/api/types';
import { LinkHolder } from '@/lib/auth/link-holder';

const TravelByLink = lazyPage(() => import('@/features/travel/components/travel-by-link'), 'TravelByLink');
const WebinarByLink = lazyPage(() => import('@/features/webinar/components/webinar-by-link'), 'WebinarByLink');
const PhotosByLink = lazyPage(() => import('@/features/attendance/components/photos-by-link'), 'PhotosByLink');

const MySeats = lazyPage(() => import('@/features/facilitation/components/my-seats'), 'MySeats');
const Contacts = lazyPage(() => import('@/features/contact/components/contacts'), 'Contacts');

type Part = ParticipationDetail['parts'][number];

/** One's registration and, below it, what else there is of the event for somebody without an account. */
export function ParticipationRoute() {
  const { token = '' } = useParams();
  return (
    <LinkHolder key={token} token={token}>
      <ParticipationPage parts={partsOf} />
    </LinkHolder>
  );
}

function partsOf(data: ParticipationDetail) {
  const { eventId, startsAt, endsAt, eventState, parts } = data;
  const content: Record<Part, ReactNode> = {
    TRAVEL: <TravelByLink eventId={eventId} startsAt={startsAt} online={parts.includes('WEBINAR')} />,
    WEBINAR: <WebinarByLink eventId={eventId} endsAt={endsAt} state={eventState} />,
    PHOTOS: <PhotosByLink eventId={eventId} />,
    TABLES: (
      <>
        <MySeats eventId={eventId} startsAt={startsAt} endsAt={endsAt} rotates />
        <Contacts eventId={eventId} />
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
}
