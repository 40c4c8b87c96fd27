import { fullName } from '@/features/attendance/desk/desk-list';
import { useMessages } from '@/features/attendance/messages';
import type { AttendanceEntry } from '@/lib/api/types';

const CHOICES = ['unknown', 'yes', 'no'] as const;

/** What somebody answered about photos; an answer can be changed, not unasked. */
export function PhotoChoice({ person, onChange }: { person: AttendanceEntry; onChange: (given: boolean) => void }) {
  const t = useMessages();
  const value = person.photoConsent === undefined ? 'unknown' : person.photoConsent ? 'yes' : 'no';
  return (
    <select
      className="control control--select presence-photo"
      aria-label={t('presence.photosOf', { name: fullName(person) })}
      value={value}
      onChange={(event) => onChange(event.target.value === 'yes')}
    >
      {CHOICES.filter((choice) => choice !== 'unknown' || value === 'unknown').map((choice) => (
        <option key={choice} value={choice}>
          {t(`presence.photoChoice.${choice}`)}
        </option>
      ))}
    </select>
  );
}
