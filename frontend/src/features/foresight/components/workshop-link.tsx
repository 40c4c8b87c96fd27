import { useMessages } from '@/features/foresight/messages';
import { ButtonLink } from '@/components/button';

/** From the page of a part to its axes and scenarios. */
export function WorkshopLink({ eventId, segmentId }: { eventId: string; segmentId: string }) {
  const t = useMessages();
  return (
    <div>
      <ButtonLink to={`/rencontres/${eventId}/animation/${segmentId}/scenarios`}>{t('page.link')}</ButtonLink>
    </div>
  );
}
