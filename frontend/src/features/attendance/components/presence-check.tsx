import { fullName, type HalfDay, presenceOf } from '@/features/attendance/desk/desk-list';
import { useMessages } from '@/features/attendance/messages';
import type { AttendanceEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface PresenceCheckProps {
  person: AttendanceEntry;
  halfDay: HalfDay;
  halfDayName: string;
  /** Beside the box, where no head of a table says it. */
  named?: boolean;
  onChange: (present: boolean) => void;
}

/** One half-day of one person, put right by a click. */
export function PresenceCheck({ person, halfDay, halfDayName, named, onChange }: PresenceCheckProps) {
  const t = useMessages();
  const format = useFormat();
  const presence = presenceOf(person, halfDay);
  const note = presence?.corrected ? t('presence.corrected') : presence?.arrivedAt && format.time(presence.arrivedAt);
  return (
    <label className="presence-check">
      <input
        type="checkbox"
        checked={presence?.present ?? false}
        aria-label={t('presence.checkbox', { name: fullName(person), half: halfDayName })}
        onChange={(event) => onChange(event.target.checked)}
      />
      {(named || note) && <span className="small">{[named && halfDayName, note].filter(Boolean).join(' ')}</span>}
    </label>
  );
}
