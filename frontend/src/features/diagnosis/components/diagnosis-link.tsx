import { useMessages } from '@/features/diagnosis/messages';
import { ButtonLink } from '@/components/button';

/** From the page of a part to its criteria and their spread. */
export function DiagnosisLink({ eventId, segmentId }: { eventId: string; segmentId: string }) {
  const t = useMessages();
  return (
    <div>
      <ButtonLink to={`/rencontres/${eventId}/animation/${segmentId}/diagnostic`}>{t('page.link')}</ButtonLink>
    </div>
  );
}
