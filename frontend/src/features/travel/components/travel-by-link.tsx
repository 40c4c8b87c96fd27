import { useTravel } from '@/features/travel/api/get-travel';
import { OwnWay } from '@/features/travel/components/own-way';
import { Loaded } from '@/components/loaded';
import type { Attendee } from '@/lib/api/attendee';

interface TravelByLinkProps {
  who: Attendee;
  startsAt: string;
  online: boolean;
}

/** The way to an event, for whoever holds the link of a letter. */
export function TravelByLink({ who, startsAt, online }: TravelByLinkProps) {
  const travel = useTravel(who);
  return (
    <Loaded query={travel}>
      {(data) => data.canTell && <OwnWay who={who} startsAt={startsAt} travel={data} online={online} />}
    </Loaded>
  );
}
