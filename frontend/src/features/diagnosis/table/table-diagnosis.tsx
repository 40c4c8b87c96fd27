import { useTableDiagnosis } from '@/features/diagnosis/api/table-diagnosis';
import { byDisagreement } from '@/features/diagnosis/disagreement';
import { useMessages } from '@/features/diagnosis/messages';
import { CriterionSpread } from '@/features/diagnosis/plot/criterion-spread';
import { levelOf } from '@/features/diagnosis/table/score-sheet';
import { Scoring } from '@/features/diagnosis/table/scoring';
import { useEarlierSheet } from '@/features/diagnosis/table/use-score-sheet';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import type { TableDiagnosis as Diagnosis } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** A shared diagnosis on a phone at a table: one scores alone, then sees how all scored. */
export function TableDiagnosis({ code }: { code: string }) {
  const t = useMessages();
  const query = useTableDiagnosis(code);
  return (
    <section className="stack" aria-labelledby="table-diagnosis">
      <h2 id="table-diagnosis">{t('page.title')}</h2>
      <Loaded query={query}>{(diagnosis) => <Phase code={code} diagnosis={diagnosis} />}</Loaded>
    </section>
  );
}

function Phase({ code, diagnosis }: { code: string; diagnosis: Diagnosis }) {
  const t = useMessages();
  switch (diagnosis.phase) {
    case 'PREPARATION':
      return <EmptyState title={t('phone.soonTitle')}>{t('phone.soonText')}</EmptyState>;
    case 'FIRST_SCORING':
      return <Scoring key={1} code={code} diagnosis={diagnosis} round={1} />;
    case 'SECOND_SCORING':
      return <Scoring key={2} code={code} diagnosis={diagnosis} round={2} />;
    default:
      return <Result diagnosis={diagnosis} />;
  }
}

function Result({ diagnosis }: { diagnosis: Diagnosis }) {
  const t = useMessages();
  const format = useFormat();
  const both = diagnosis.phase === 'RESULT' && diagnosis.criteria.some(({ after }) => after);
  const first = useEarlierSheet(diagnosis.segmentId, 1);
  const second = useEarlierSheet(diagnosis.segmentId, 2);
  return (
    <>
      <p className="muted">{t('spread.order')}</p>
      <ul className="stack stack--wide table-spreads">
        {byDisagreement(diagnosis.criteria).map((criterion) => {
          const own = levelOf(both ? second : first, criterion.id);
          return (
            <li key={criterion.id} className="stack stack--tight">
              <h3>{format.text(criterion.name ?? '')}</h3>
              <CriterionSpread criterion={criterion} both={both} />
              {own && <p className="small">{t('phone.own', { level: own })}</p>}
            </li>
          );
        })}
      </ul>
      <p className="small muted">{t('phone.ownHint')}</p>
    </>
  );
}
