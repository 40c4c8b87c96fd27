import { useMyDay } from '@/features/attendance/api/get-my-day';
import { OwnPhotoChoice } from '@/features/attendance/components/own-photo-choice';
import { Loaded } from '@/components/loaded';
import type { Attendee } from '@/lib/api/attendee';

/** One's answer about photos, for whoever holds the link of a letter. */
export function PhotosByLink({ who }: { who: Attendee }) {
  const day = useMyDay(who);
  return <Loaded query={day}>{(mine) => <OwnPhotoChoice who={who} day={mine} />}</Loaded>;
}
