import { useCallback, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useDiagnosis } from '@/features/diagnosis/api/diagnosis';
import { byDisagreement } from '@/features/diagnosis/disagreement';
import { useMessages } from '@/features/diagnosis/messages';
import { CriterionSpread } from '@/features/diagnosis/plot/criterion-spread';
import { ErrorState } from '@/components/error-state';
import { Projector } from '@/components/projector/projector';
import { Skeleton } from '@/components/skeleton';
import type { DiagnosisDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './diagnosis-screen-page.css';

/** The screen of the hall: what to do, how many have done it, then one spread after the other with the arrow keys. */
export function DiagnosisScreenPage() {
  const { id = '', segment = '' } = useParams();
  const { query, lost } = useDiagnosis({ eventId: id, segmentId: segment });
  if (!query.data) return query.isError ? <ErrorState asPage error={query.error} retry={() => void query.refetch()} /> : <Skeleton kind="page" />;
  return <Screen diagnosis={query.data} lost={lost} back={`/rencontres/${id}/animation/${segment}/diagnostic`} />;
}

function Screen({ diagnosis, lost, back }: { diagnosis: DiagnosisDetail; lost: boolean; back: string }) {
  const t = useMessages();
  const format = useFormat();
  const [step, setStep] = useState(0);
  const onStep = useCallback((by: number) => setStep((now) => now + by), []);
  const { phase } = diagnosis;
  const shows = phase === 'SPREAD' || phase === 'RESULT';
  const both = phase === 'RESULT' && diagnosis.criteria.some(({ after }) => after);
  const criteria = byDisagreement(diagnosis.criteria);
  const count = criteria.length;
  const number = count === 0 ? 0 : ((step % count) + count) % count;
  const criterion = criteria[number];
  const part = { title: t('screen.title'), part: format.text(diagnosis.title), lost, back };
  if (!shows || !criterion) {
    const scoring = phase === 'FIRST_SCORING' || phase === 'SECOND_SCORING';
    return (
      <Projector {...part} heading={t(phase === 'SECOND_SCORING' ? 'screen.again' : scoring ? 'screen.scoring' : 'screen.soon')}>
        <p>{t(scoring ? 'screen.scoringText' : 'screen.soonText')}</p>
        {scoring && (
          <p className="diagnosis-screen__answering" role="status">
            {t('answering', { count: diagnosis.answering })}
          </p>
        )}
      </Projector>
    );
  }
  return (
    <Projector
      {...part}
      heading={format.text(criterion.name ?? '')}
      aside={<p className="diagnosis-screen__number">{t('screen.of', { number: number + 1, count })}</p>}
      onStep={onStep}
    >
      <div className={both ? 'diagnosis-screen diagnosis-screen--both' : 'diagnosis-screen'}>
        <CriterionSpread criterion={criterion} both={both} />
      </div>
      {(criterion.whyHigh || criterion.whyLow) && (
        <dl className="diagnosis-screen__notes">
          {criterion.whyLow && (
            <div>
              <dt>{t('note.low')}</dt>
              <dd>{format.text(criterion.whyLow)}</dd>
            </div>
          )}
          {criterion.whyHigh && (
            <div>
              <dt>{t('note.high')}</dt>
              <dd>{format.text(criterion.whyHigh)}</dd>
            </div>
          )}
        </dl>
      )}
    </Projector>
  );
}
