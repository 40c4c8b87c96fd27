import { useEffect } from 'react';
import { useMessages } from '@/features/facilitation/messages';
import { byName, fullName } from '@/features/facilitation/people';
import { wayOf } from '@/features/facilitation/plan/plan-reading';
import type { RotationPerson, RotationPlanDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './print-papers.css';

export type Papers = 'sheets' | 'cards';

interface PrintPapersProps {
  papers: Papers;
  title: string;
  plan: RotationPlanDetail;
  people: Map<string, RotationPerson>;
  onPrinted: () => void;
}

/** Paper for the hall. It is in the page only while it is printed: a whole plan is long. */
export function PrintPapers({ papers, title, plan, people, onPrinted }: PrintPapersProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return (
    <div className="rotation-papers">
      {papers === 'sheets' ? <Sheets title={title} plan={plan} people={people} /> : <Cards title={title} plan={plan} />}
    </div>
  );
}

/** One for each table and round, to lie on the table. */
function Sheets({ title, plan, people }: Pick<PrintPapersProps, 'title' | 'plan' | 'people'>) {
  const t = useMessages();
  const format = useFormat();
  return plan.tables.flatMap((table) =>
    plan.rounds.map(({ number, tables }) => {
      const ids = tables.find(({ tableId }) => tableId === table.id)?.registrationIds ?? [];
      if (ids.length === 0) return null;
      return (
        <section key={`${table.id}/${number}`} className="rotation-sheet">
          <p>{title}</p>
          <h2>{t('print.sheet', { number, table: format.text(table.name) })}</h2>
          {table.question && <p className="rotation-sheet__question">{format.text(table.question)}</p>}
          <ul className="rotation-sheet__names">
            {ids
              .map((id) => people.get(id))
              .filter((person) => person !== undefined)
              .sort(byName)
              .map((person) => (
                <li key={person.registrationId}>
                  <strong>{fullName(person)}</strong> {person.organisationName}
                </li>
              ))}
          </ul>
          <p>{t('print.seats', { count: ids.length })}</p>
        </section>
      );
    }),
  );
}

/** One for each person: where to go in each round. */
function Cards({ title, plan }: Pick<PrintPapersProps, 'title' | 'plan'>) {
  const t = useMessages();
  const format = useFormat();
  return (
    <ul className="rotation-cards">
      {[...plan.people].sort(byName).map((person) => (
        <li key={person.registrationId} className="rotation-card">
          <p>{title}</p>
          <h2>{fullName(person)}</h2>
          {person.organisationName && <p>{person.organisationName}</p>}
          <ol>
            {wayOf(plan, person.registrationId).map(({ number, table, resting }) => (
              <li key={number}>
                {t('plan.way', { number, table: table ? format.text(table) : resting ? t('plan.rests') : t('plan.noSeat') })}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
