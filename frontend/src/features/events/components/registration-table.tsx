import { AnswerList } from '@/features/events/components/answer-list';
import { RegistrationStateText } from '@/features/events/components/registration-state-text';
import { useParticipantWords } from '@/features/events/components/use-participant-words';
import { useMessages } from '@/features/events/messages';
import { type Column, SORTABLE } from '@/features/events/registration-columns';
import { Button } from '@/components/button';
import type { AskedQuestion, RegistrationEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './registration-table.css';

interface RegistrationTableProps {
  caption: string;
  entries: RegistrationEntry[];
  columns: Column[];
  questions: AskedQuestion[];
  /** A column, with a minus sign before it when it falls. */
  sort: string;
  onSort: (column: Column) => void;
  onRemove: (entry: RegistrationEntry) => void;
}

export function RegistrationTable({ caption, entries, columns, questions, sort, onSort, onRemove }: RegistrationTableProps) {
  const t = useMessages();
  const who = useParticipantWords();
  const format = useFormat();
  const all: Column[] = ['name', ...columns];

  const cell = (entry: RegistrationEntry, column: Column) => {
    const { participant } = entry;
    switch (column) {
      case 'name':
        return `${participant.lastName} ${participant.firstName}`;
      case 'state':
        return <RegistrationStateText entry={entry} />;
      case 'role':
        return who(participant);
      case 'organisation':
        return participant.organisationName;
      case 'territory':
        return participant.territoryName;
      case 'seat':
        return t(`registrations.seatName.${entry.seat}`);
      case 'profile':
        return t(`registrations.profileName.${participant.profile}`);
      case 'confirmed':
        return entry.confirmedAt && t('registrations.confirmedYes', { date: format.day(entry.confirmedAt) });
      case 'answers':
        return <AnswerList entry={entry} questions={questions} />;
      case 'choices':
        return entry.choices.map((choice) => format.text(choice.title)).join(', ');
      case 'email':
        return entry.email && <a href={`mailto:${entry.email}`}>{entry.email}</a>;
      case 'registeredAt':
        return [format.moment(entry.registeredAt), entry.registeredBy && t('registrations.registeredBy', { name: entry.registeredBy })]
          .filter(Boolean)
          .join(', ');
    }
  };

  return (
    // What scrolls must be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="registration-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {all.map((column) => {
              const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined;
              return (
                <th key={column} scope="col" aria-sort={direction}>
                  {SORTABLE.includes(column) ? (
                    <button type="button" className="registration-table__sort" onClick={() => onSort(column)}>
                      {t(`registrations.${column}`)}
                      <span aria-hidden="true">{direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : '↕'}</span>
                    </button>
                  ) : (
                    t(`registrations.${column}`)
                  )}
                </th>
              );
            })}
            <th scope="col">
              <span className="visually-hidden">{t('registrations.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">{cell(entry, 'name')}</th>
              {columns.map((column) => (
                <td key={column}>{cell(entry, column)}</td>
              ))}
              <td>
                {entry.state !== 'CANCELLED' && (
                  <Button
                    look="quiet"
                    small
                    aria-label={t('registrations.removeNamed', { name: `${entry.participant.firstName} ${entry.participant.lastName}` })}
                    onClick={() => onRemove(entry)}
                  >
                    {t('registrations.remove')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
