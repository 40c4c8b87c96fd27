import { useHalfDayName } from '@/features/attendance/components/half-day-name';
import { PersonSigns } from '@/features/attendance/components/person-signs';
import { PhotoChoice } from '@/features/attendance/components/photo-choice';
import { PresenceCheck } from '@/features/attendance/components/presence-check';
import { fullName, type HalfDay } from '@/features/attendance/desk/desk-list';
import { useMessages } from '@/features/attendance/messages';
import type { AttendanceEntry } from '@/lib/api/types';
import { useWide } from '@/lib/hooks/use-wide';
import './presence-list.css';

interface PresenceListProps {
  caption: string;
  people: AttendanceEntry[];
  halfDays: HalfDay[];
  onCorrect: (person: AttendanceEntry, halfDay: HalfDay, present: boolean) => void;
  onPhotos: (person: AttendanceEntry, given: boolean) => void;
}

/** Who came, as a table where there is room, as cards on a phone. */
export function PresenceList(props: PresenceListProps) {
  return useWide() ? <Table {...props} /> : <Cards {...props} />;
}

function Table({ caption, people, halfDays, onCorrect, onPhotos }: PresenceListProps) {
  const t = useMessages();
  const nameOf = useHalfDayName(halfDays);
  return (
    // What scrolls must be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="presence-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('presence.name')}</th>
            <th scope="col">{t('presence.organisation')}</th>
            {halfDays.map((halfDay) => (
              <th key={halfDay.day + halfDay.half} scope="col">
                {nameOf(halfDay)}
              </th>
            ))}
            <th scope="col">{t('presence.photos')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                {person.lastName} {person.firstName} <PersonSigns person={{ ...person, photoConsent: undefined }} />
              </th>
              <td>{person.organisationName}</td>
              {halfDays.map((halfDay) => (
                <td key={halfDay.day + halfDay.half}>
                  <PresenceCheck
                    person={person}
                    halfDay={halfDay}
                    halfDayName={nameOf(halfDay)}
                    onChange={(present) => onCorrect(person, halfDay, present)}
                  />
                </td>
              ))}
              <td>
                <PhotoChoice person={person} onChange={(given) => onPhotos(person, given)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ people, halfDays, onCorrect, onPhotos }: PresenceListProps) {
  const t = useMessages();
  const nameOf = useHalfDayName(halfDays);
  return (
    <ul className="rows">
      {people.map((person) => (
        <li key={person.id} className="presence-card stack stack--tight">
          <h2>{fullName(person)}</h2>
          <p className="muted small">
            {person.organisationName ?? t(`role.${person.role}`)} <PersonSigns person={{ ...person, photoConsent: undefined }} />
          </p>
          <div className="cluster">
            {halfDays.map((halfDay) => (
              <PresenceCheck
                key={halfDay.day + halfDay.half}
                named
                person={person}
                halfDay={halfDay}
                halfDayName={nameOf(halfDay)}
                onChange={(present) => onCorrect(person, halfDay, present)}
              />
            ))}
          </div>
          <div className="cluster">
            <span className="small" aria-hidden="true">
              {t('presence.photos')}
            </span>
            <PhotoChoice person={person} onChange={(given) => onPhotos(person, given)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
