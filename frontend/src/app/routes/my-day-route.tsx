import { MyDayPage } from '@/features/attendance/pages/my-day-page';
import { MyCircles } from '@/features/circle/components/my-circles';
import { Contacts } from '@/features/contact/components/contacts';
import { MySeats } from '@/features/facilitation/components/my-seats';
import { ROTATING_KINDS } from '@/lib/api/rotating-kinds';
import type { EventDetail } from '@/lib/api/types';

export function MyDayRoute() {
  return <MyDayPage seatsOf={(event) => <AtTheTables event={event} />} />;
}

/** Where to sit, one's circle, and whom to see again. */
function AtTheTables({ event }: { event: EventDetail }) {
  const { id, startsAt, endsAt, segmentKinds } = event;
  return (
    <>
      <MySeats eventId={id} startsAt={startsAt} endsAt={endsAt} rotates={segmentKinds.some((kind) => ROTATING_KINDS.includes(kind))} />
      <MyCircles eventId={id} enabled={segmentKinds.includes('PEER_SUPERVISION')} />
      <Contacts eventId={id} enabled={segmentKinds.includes('SPEED_DATING')} />
    </>
  );
}
