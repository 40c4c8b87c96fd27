import { useTravel } from '@/features/travel/api/travel';
import { OwnWay } from '@/features/travel/components/own-way';
import { Loaded } from '@/components/loaded';

interface TravelByLinkProps {
  eventId: string;
  startsAt: string;
  online: boolean;
}

/** The way to an event, for whoever holds the link of a letter. */
export function TravelByLink({ eventId, startsAt, online }: TravelByLinkProps) {
  const travel = useTravel(eventId);
  return (
    <Loaded query={travel}>
      {(data) => data.canTell && <OwnWay eventId={eventId} startsAt={startsAt} travel={data} online={online} />}
    </Loaded>
  );
}
