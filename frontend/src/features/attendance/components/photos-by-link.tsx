import { useMyDay } from '@/features/attendance/api/my-day';
import { OwnPhotoChoice } from '@/features/attendance/components/own-photo-choice';
import { Loaded } from '@/components/loaded';

/** One's answer about photos, for whoever holds the link of a letter. */
export function PhotosByLink({ eventId }: { eventId: string }) {
  const day = useMyDay(eventId);
  return <Loaded query={day}>{(mine) => <OwnPhotoChoice eventId={eventId} day={mine} />}</Loaded>;
}
