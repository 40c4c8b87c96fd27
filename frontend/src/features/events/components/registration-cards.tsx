import { AnswerList } from '@/features/events/components/answer-list';
import { RegistrationStateText } from '@/features/events/components/registration-state-text';
import { useParticipantWords } from '@/features/events/components/use-participant-words';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import type { AskedQuestion, RegistrationEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './registration-cards.css';

interface RegistrationCardsProps {
  entries: RegistrationEntry[];
  questions: AskedQuestion[];
  onRemove: (entry: RegistrationEntry) => void;
}

/** The table's content where there is no room for a table. */
export function RegistrationCards({ entries, questions, onRemove }: RegistrationCardsProps) {
  const t = useMessages();
  const who = useParticipantWords();
  const format = useFormat();
  return (
    <ul className="registration-cards rows">
      {entries.map((entry) => {
        const { participant } = entry;
        const name = `${participant.firstName} ${participant.lastName}`;
        return (
          <li key={entry.id} className="registration-cards__card">
            <h2>{name}</h2>
            <p className="muted">
              {[who(participant), participant.organisationName].filter(Boolean).join(', ')}
            </p>
            <p>
              <RegistrationStateText entry={entry} />
            </p>
            <p className="muted small">
              {[
                format.moment(entry.registeredAt),
                entry.registeredBy && t('registrations.registeredBy', { name: entry.registeredBy }),
                t(`registrations.seatName.${entry.seat}`),
                entry.confirmedAt && `${t('registrations.confirmed')} ${t('registrations.confirmedYes', { date: format.day(entry.confirmedAt) })}`,
                ...entry.choices.map((choice) => format.text(choice.title)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <AnswerList entry={entry} questions={questions} />
            <div className="cluster cluster--apart">
              {entry.email ? <a href={`mailto:${entry.email}`}>{entry.email}</a> : <span />}
              {entry.state !== 'CANCELLED' && (
                <Button look="quiet" small aria-label={t('registrations.removeNamed', { name })} onClick={() => onRemove(entry)}>
                  {t('registrations.remove')}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
