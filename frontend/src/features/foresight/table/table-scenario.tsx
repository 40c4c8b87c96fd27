import { useTableForesight } from '@/features/foresight/api/table-foresight';
import { ScenarioEditor } from '@/features/foresight/components/scenario-editor';
import { useMessages } from '@/features/foresight/messages';
import { type Pending, withPending } from '@/features/foresight/table/pending';
import { useTableWriter } from '@/features/foresight/table/use-table-writer';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import type { TableForesight } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import type { Unsent } from '@/lib/offline/use-outbox';

/** The scenario of a table, on any of its phones. */
export function TableScenario({ code }: { code: string }) {
  const t = useMessages();
  const query = useTableForesight(code);
  return (
    <section className="stack" aria-labelledby="table-foresight">
      <h2 id="table-foresight">{t('phone.title')}</h2>
      <Loaded query={query}>{(foresight) => <Content code={code} foresight={foresight} />}</Loaded>
    </section>
  );
}

function Content({ code, foresight }: { code: string; foresight: TableForesight }) {
  const t = useMessages();
  const { writer, waiting, refused, giveUp, insist } = useTableWriter(code);
  const { scenario, phase } = foresight;
  if (!scenario) return <EmptyState title={t('phone.soonTitle')}>{t('phone.soonText')}</EmptyState>;
  return (
    <>
      <p className="lead">
        {t('phone.poles', { year: foresight.horizonYear, first: foresight.poles[0] ?? '', second: foresight.poles[1] ?? '' })}
      </p>
      <p className="small muted" role="status">
        {waiting.length > 0 && t('phone.waiting', { count: waiting.length })}
      </p>
      {refused.map((one) => (
        <Conflict
          key={one.key}
          one={one}
          theirs={scenario.items.find(({ id }) => id === one.key)}
          onGiveUp={() => giveUp(one)}
          onInsist={(version) => insist(one, version)}
        />
      ))}
      {phase === 'DONE' && <p className="box box--notice">{t('phone.done')}</p>}
      <ScenarioEditor
        scenario={withPending(scenario, waiting)}
        horizon={foresight.horizonYear}
        writer={writer}
        editable={phase === 'SCENARIOS' || phase === 'BACKCASTING'}
        way={!scenario.chosen || phase === 'SCENARIOS' ? 'none' : phase === 'BACKCASTING' ? 'write' : 'read'}
      />
    </>
  );
}

interface ConflictProps {
  one: Unsent<Pending>;
  theirs?: { text: string; version: number };
  onGiveUp: () => void;
  onInsist: (version: number) => void;
}

function Conflict({ one, theirs, onGiveUp, onInsist }: ConflictProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <div className="error-summary" role="alert">
      <p>
        <strong>{one.refused}</strong>
      </p>
      <p>{t('phone.mine', { text: one.value.body.text })}</p>
      {theirs && <p>{t('phone.theirs', { text: format.text(theirs.text) })}</p>}
      <div className="form__actions error-summary__actions">
        {theirs && (
          <Button small onClick={() => onInsist(theirs.version)}>
            {t('phone.insist')}
          </Button>
        )}
        <Button small look="quiet" onClick={onGiveUp}>
          {t(theirs ? 'phone.giveUp' : 'phone.drop')}
        </Button>
      </div>
    </div>
  );
}
