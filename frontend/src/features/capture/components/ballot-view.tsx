import { useBallot } from '@/features/capture/api/table';
import { useMessages } from '@/features/capture/messages';
import type { Table } from '@/features/capture/table/use-table';
import { Button } from '@/components/button';
import { Loaded } from '@/components/loaded';
import type { Ballot, GivenDot } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './ballot-view.css';

interface BallotViewProps {
  code: string;
  table: NonNullable<Table['table']>;
  onGive: Table['giveDot'];
  onTake: Table['takeDot'];
}

/** Dots for what matters most, of all tables. */
export function BallotView({ code, table, onGive, onTake }: BallotViewProps) {
  const t = useMessages();
  const ballot = useBallot(code, table.voting);
  const open = table.voting === 'OPEN';
  const left = table.dots - table.given.filter(({ number, cardId, groupId }) => number <= table.dots && (cardId ?? groupId)).length;
  return (
    <section className="stack" aria-labelledby="table-vote">
      <h2 id="table-vote">{t('vote.title')}</h2>
      <p role="status">
        {!open ? t('vote.closed') : left > 0 ? t('vote.left', { count: left, dots: table.dots }) : t('vote.none')}
      </p>
      <Loaded query={ballot}>
        {(data) => <Choices ballot={data} given={table.given} open={open} full={left <= 0} onGive={onGive} onTake={onTake} />}
      </Loaded>
    </section>
  );
}

interface ChoicesProps {
  ballot: Ballot;
  given: GivenDot[];
  open: boolean;
  full: boolean;
  onGive: Table['giveDot'];
  onTake: Table['takeDot'];
}

function Choices({ ballot, given, open, full, onGive, onTake }: ChoicesProps) {
  const t = useMessages();
  const single = ballot.cards.filter(({ groupId }) => !ballot.groups.some(({ id }) => id === groupId));
  if (ballot.groups.length + single.length === 0) return <p className="muted">{t('vote.nothing')}</p>;
  const shared = { open, full, onGive, onTake };
  return (
    <>
      {ballot.groups.length > 0 && (
        <>
          <h3>{t('vote.groups')}</h3>
          <ul className="ballot">
            {ballot.groups.map(({ id, title, dots }) => (
              <Choice key={id} text={title} total={dots} target={{ groupId: id }} own={given.filter(({ groupId }) => groupId === id).length} {...shared} />
            ))}
          </ul>
          {single.length > 0 && <h3>{t('vote.cards')}</h3>}
        </>
      )}
      <ul className="ballot">
        {single.map(({ id, text, alt, spot, dots }) => (
          <Choice
            key={id}
            text={text || alt || t('notes.photo')}
            where={spot}
            total={dots}
            target={{ cardId: id }}
            own={given.filter(({ cardId }) => cardId === id).length}
            {...shared}
          />
        ))}
      </ul>
    </>
  );
}

interface ChoiceProps extends Pick<ChoicesProps, 'open' | 'full' | 'onGive' | 'onTake'> {
  text: string;
  where?: string;
  total?: number;
  target: { cardId?: string; groupId?: string };
  own: number;
}

function Choice({ text, where, total, target, own, open, full, onGive, onTake }: ChoiceProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <li className="ballot__item">
      <p className="note__text">{format.text(text)}</p>
      <p className="note__signs">
        {where && <span>{format.text(where)}</span>}
        {own > 0 && <span>{t('vote.mine', { count: own })}</span>}
        {total !== undefined && <span>{t('vote.total', { count: total })}</span>}
      </p>
      {open && (
        <div className="cluster">
          {!full && (
            <Button small aria-label={t('vote.giveNamed', { text })} onClick={() => void onGive(target)}>
              {t('vote.give')}
            </Button>
          )}
          {own > 0 && (
            <Button small look="quiet" aria-label={t('vote.takeNamed', { text })} onClick={() => void onTake(target)}>
              {t('vote.take')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
