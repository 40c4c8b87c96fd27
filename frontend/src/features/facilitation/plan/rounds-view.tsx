import { useState } from 'react';
import { useMessages } from '@/features/facilitation/messages';
import { byName, fullName, plain } from '@/features/facilitation/people';
import { roundToShow, wayOf } from '@/features/facilitation/plan/plan-reading';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import { SearchField } from '@/components/search-field';
import type { RotationPerson, RotationPlanDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './rounds-view.css';

interface RoundsViewProps {
  plan: RotationPlanDetail;
  people: Map<string, RotationPerson>;
}

type Round = RotationPlanDetail['rounds'][number];

/** Who sits where, a round at a time; somebody's whole way by name. */
export function RoundsView({ plan, people }: RoundsViewProps) {
  const t = useMessages();
  const [chosen, setChosen] = useState<number>();
  const number = chosen ?? roundToShow(plan.rounds);
  const round = plan.rounds.find((one) => one.number === number) ?? plan.rounds[0];
  const note = ({ startedAt, endedAt }: Round) => (endedAt ? t('plan.over') : startedAt ? t('plan.running') : undefined);
  return (
    <section className="stack" aria-label={t('plan.rounds')}>
      <div className="rotation-rounds" role="group" aria-label={t('plan.rounds')}>
        {plan.rounds.map((one) => (
          <Button
            key={one.number}
            small
            look={one.number === round?.number ? 'primary' : 'secondary'}
            aria-pressed={one.number === round?.number}
            onClick={() => setChosen(one.number)}
          >
            {t('plan.round', { number: one.number })}
            {note(one) && <span className="rotation-rounds__note"> · {note(one)}</span>}
          </Button>
        ))}
      </div>
      {round && <RoundTables plan={plan} round={round} people={people} />}
      <Ways plan={plan} />
    </section>
  );
}

function RoundTables({ plan, round, people }: RoundsViewProps & { round: Round }) {
  const t = useMessages();
  const format = useFormat();
  const tables = new Map(plan.tables.map((table) => [table.id, table]));
  return (
    <ul className="rotation-tables">
      {round.tables.map(({ tableId, registrationIds }) => {
        const table = tables.get(tableId);
        return (
          <li key={tableId} className="rotation-tables__one">
            <h4>{format.text(table?.name ?? '')}</h4>
            {table?.question && <p className="muted small">{format.text(table.question)}</p>}
            {table?.closed && <Chip tone="notice">{t('plan.closed')}</Chip>}
            <Names ids={registrationIds} people={people} />
          </li>
        );
      })}
      {round.resting.length > 0 && (
        <li className="rotation-tables__one rotation-tables__one--rest">
          <h4>{t('plan.resting')}</h4>
          <Names ids={round.resting} people={people} />
        </li>
      )}
    </ul>
  );
}

function Names({ ids, people }: { ids: string[]; people: Map<string, RotationPerson> }) {
  const found = ids.map((id) => people.get(id)).filter((person) => person !== undefined).sort(byName);
  return (
    <ul className="rotation-people">
      {found.map((person) => (
        <li key={person.registrationId}>
          {fullName(person)} {person.organisationName && <span className="muted small">{person.organisationName}</span>}
        </li>
      ))}
    </ul>
  );
}

const MOST = 5;

/** For « Où vais-je ? », asked at the edge of the hall. */
function Ways({ plan }: { plan: RotationPlanDetail }) {
  const t = useMessages();
  const [q, setQ] = useState<string>();
  const found = q ? plan.people.filter((person) => plain(fullName(person)).includes(plain(q))).sort(byName).slice(0, MOST) : [];
  return (
    <div className="stack stack--tight no-print">
      <div className="cluster">
        <SearchField label={t('plan.find')} value={q} onChange={setQ} />
      </div>
      <div role="status">
        {q && found.length === 0 && <p>{t('plan.findNone')}</p>}
        {found.map((person) => (
          <p key={person.registrationId}>
            <strong>{fullName(person)}</strong>{' '}
            {wayOf(plan, person.registrationId)
              .map(({ number, table, resting }) =>
                t('plan.way', { number, table: table ?? (resting ? t('plan.rests') : t('plan.noSeat')) }),
              )
              .join(' · ')}
          </p>
        ))}
      </div>
    </div>
  );
}
