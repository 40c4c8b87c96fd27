import { PersonSigns } from '@/features/attendance/components/person-signs';
import { fullName, type HalfDay, presenceOf } from '@/features/attendance/desk/desk-list';
import { useMessages } from '@/features/attendance/messages';
import { Button } from '@/components/button';
import type { AttendanceEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './person-line.css';

interface PersonLineProps {
  person: AttendanceEntry;
  halfDay: HalfDay;
  onArrive: (person: AttendanceEntry) => void;
  onUndo: (person: AttendanceEntry) => void;
}

/** One person at the door: who it is, and one tap. */
export function PersonLine({ person, halfDay, onArrive, onUndo }: PersonLineProps) {
  const t = useMessages();
  const format = useFormat();
  const presence = presenceOf(person, halfDay);
  const name = fullName(person);
  return (
    <li className="person-line">
      <div className="person-line__who">
        <p>
          {person.firstName} <strong>{person.lastName}</strong> <PersonSigns person={person} />
        </p>
        <p className="muted small">{person.organisationName ?? t(`role.${person.role}`)}</p>
      </div>
      {presence?.present ? (
        <div className="person-line__there">
          <p>✓ {presence.arrivedAt ? t('desk.presentAt', { time: format.time(presence.arrivedAt) }) : t('desk.present')}</p>
          {presence.checkIns.length > 0 && (
            <Button small look="quiet" aria-label={t('desk.undoNamed', { name })} onClick={() => onUndo(person)}>
              {t('desk.undo')}
            </Button>
          )}
        </div>
      ) : (
        <Button aria-label={t('desk.arriveNamed', { name })} onClick={() => onArrive(person)}>
          {t('desk.arrive')}
        </Button>
      )}
    </li>
  );
}
