import { useMessages } from '@/features/diagnosis/messages';
import { LEVELS } from '@/features/diagnosis/plot/dots';
import { levelOf } from '@/features/diagnosis/table/score-sheet';
import { type SheetState, useEarlierSheet, useScoreSheet } from '@/features/diagnosis/table/use-score-sheet';
import type { CriterionDetail, TableDiagnosis } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './scoring.css';

interface ScoringProps {
  code: string;
  diagnosis: TableDiagnosis;
  round: 1 | 2;
}

/** All criteria with five levels each; saved as one taps, with or without network. */
export function Scoring({ code, diagnosis, round }: ScoringProps) {
  const t = useMessages();
  const { sheet, state, refused, unkept, score } = useScoreSheet(code, diagnosis.segmentId, round);
  const earlier = useEarlierSheet(diagnosis.segmentId, 1);
  const done = diagnosis.criteria.filter(({ id }) => levelOf(sheet, id)).length;
  return (
    <>
      <p>{t(round === 1 ? 'phone.scoreFirst' : 'phone.scoreAgain')}</p>
      <p className="small muted">{t('phone.anonymous')}</p>
      <ol className="scoring">
        {diagnosis.criteria.map((criterion) => (
          <li key={criterion.id}>
            <Criterion
              criterion={criterion}
              level={levelOf(sheet, criterion.id)}
              earlier={round === 2 ? levelOf(earlier, criterion.id) : undefined}
              disabled={state === 'loading'}
              onScore={(level) => score(criterion.id, level)}
            />
          </li>
        ))}
      </ol>
      <div className="scoring__state" role="status">
        <p>
          <strong>{t('phone.done', { done, count: diagnosis.criteria.length })}</strong>{' '}
          {!refused && <State state={state} />}
        </p>
        {unkept && <p className="small">{t('phone.unkept')}</p>}
      </div>
      {refused && (
        <p className="box box--danger" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}

function State({ state }: { state: SheetState }) {
  const t = useMessages();
  if (state === 'loading' || state === 'ready') return null;
  return <>{t(`phone.state.${state}`)}</>;
}

interface CriterionProps {
  criterion: CriterionDetail;
  level?: number;
  earlier?: number;
  disabled: boolean;
  onScore: (level: number | undefined) => void;
}

function Criterion({ criterion, level, earlier, disabled, onScore }: CriterionProps) {
  const t = useMessages();
  const format = useFormat();
  const id = `score-${criterion.id}`;
  return (
    <fieldset className="scoring__one" disabled={disabled} aria-describedby={`${id}-ends`}>
      <legend>{format.text(criterion.name ?? '')}</legend>
      <div className="scoring__levels">
        {LEVELS.map((one) => (
          <label key={one} className="scoring__level">
            <input type="radio" name={id} value={one} checked={level === one} onChange={() => onScore(one)} />
            <span>{one}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-ends`} className="spread-ends">
        <span>1 · {format.text(criterion.low ?? '')}</span>
        <span>5 · {format.text(criterion.high ?? '')}</span>
      </p>
      <div className="cluster">
        {earlier && <p className="small">{t('phone.earlier', { level: earlier })}</p>}
        {level && (
          <button
            type="button"
            className="button button--quiet button--small"
            aria-label={t('phone.clearNamed', { name: criterion.name ?? '' })}
            onClick={() => onScore(undefined)}
          >
            {t('phone.clear')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
