import { useMessages } from '@/features/attendance/messages';
import { Chip } from '@/components/chip';
import type { AttendanceEntry } from '@/lib/api/types';

/** What those who welcome should know of somebody at a glance. */
export function PersonSigns({ person }: { person: AttendanceEntry }) {
  const t = useMessages();
  return (
    <>
      {person.walkIn && <Chip>{t('person.walkIn')}</Chip>}
      {person.seat === 'ONLINE' && <Chip>{t('person.online')}</Chip>}
      {person.state === 'WAITING' && <Chip tone="notice">{t('person.waiting')}</Chip>}
      {person.state === 'CANCELLED' && !person.walkIn && <Chip tone="notice">{t('person.cancelled')}</Chip>}
      {person.photoConsent === false && <Chip tone="accent">{t('person.noPhotos')}</Chip>}
    </>
  );
}
