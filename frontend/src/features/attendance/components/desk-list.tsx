import { useState } from 'react';
import { PersonLine } from '@/features/attendance/components/person-line';
import { type HalfDay, isPresent, search, sortByName } from '@/features/attendance/desk/desk-list';
import { useMessages } from '@/features/attendance/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Field } from '@/components/form/field';
import { SelectField } from '@/components/form/select-field';
import type { AttendanceEntry } from '@/lib/api/types';

const SHOWN = ['ALL', 'EXPECTED', 'PRESENT'] as const;
/** Who is not among the first is found by name. */
const STEP = 20;

interface DeskListProps {
  people: AttendanceEntry[];
  halfDay: HalfDay;
  onArrive: (person: AttendanceEntry) => void;
  onUndo: (person: AttendanceEntry) => void;
}

export function DeskList({ people, halfDay, onArrive, onUndo }: DeskListProps) {
  const t = useMessages();
  const [text, setText] = useState('');
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('ALL');
  const [most, setMost] = useState(STEP);

  const wanted = (person: AttendanceEntry) =>
    shown === 'ALL' || isPresent(person, halfDay) === (shown === 'PRESENT');
  const found = sortByName(search(people.filter(wanted), text));
  const [only] = found;

  return (
    <section className="stack" aria-label={t('desk.list')}>
      <form
        role="search"
        className="desk-list__tools"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() && only && found.length === 1 && !isPresent(only, halfDay)) {
            onArrive(only);
            setText('');
          }
        }}
      >
        <Field id="desk-search" label={t('desk.search')} hint={t('desk.searchHint')}>
          <input
            id="desk-search"
            type="search"
            className="control"
            aria-describedby="desk-search-hint"
            autoComplete="off"
            maxLength={100}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setMost(STEP);
            }}
          />
        </Field>
        <SelectField
          id="desk-shown"
          label={t('desk.show')}
          value={shown}
          options={SHOWN.map((value) => ({ value, label: t(`desk.shown.${value}`) }))}
          onChange={(value) => setShown(value || 'ALL')}
        />
        {/* Enter does the same; it stands there for those who expect a button. */}
        <Button type="submit" small look="quiet" aria-disabled={!(text.trim() && found.length === 1) || undefined}>
          {t('desk.arriveFound')}
        </Button>
      </form>
      <p className="muted small" role="status">
        {t('desk.found', { count: found.length })}
      </p>
      {people.length === 0 ? (
        <EmptyState title={t('desk.emptyTitle')}>{t('desk.emptyText')}</EmptyState>
      ) : found.length === 0 ? (
        <EmptyState title={t('desk.noneTitle')}>{t('desk.noneText')}</EmptyState>
      ) : (
        <ul className="rows">
          {found.slice(0, most).map((person) => (
            <PersonLine key={person.id} person={person} halfDay={halfDay} onArrive={onArrive} onUndo={onUndo} />
          ))}
        </ul>
      )}
      {found.length > most && <Button onClick={() => setMost(most + STEP)}>{t('desk.more')}</Button>}
    </section>
  );
}
