import { useCallback, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useForesight } from '@/features/foresight/api/foresight';
import { ScenarioMap } from '@/features/foresight/components/scenario-map';
import { StepText } from '@/features/foresight/components/way';
import { useMessages } from '@/features/foresight/messages';
import { isWritten, piecesOf, polesOf } from '@/features/foresight/scenario-pieces';
import { ErrorState } from '@/components/error-state';
import { Projector } from '@/components/projector/projector';
import { Skeleton } from '@/components/skeleton';
import type { ForesightDetail, ScenarioDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './foresight-screen-page.css';

/** The screen of the hall: the figure of all four, then one after the other with the arrow keys. */
export function ForesightScreenPage() {
  const { id = '', segment = '' } = useParams();
  const { query, lost } = useForesight({ eventId: id, segmentId: segment });
  if (!query.data) return query.isError ? <ErrorState asPage error={query.error} retry={() => void query.refetch()} /> : <Skeleton kind="page" />;
  return <Screen foresight={query.data} lost={lost} back={`/rencontres/${id}/animation/${segment}/scenarios`} />;
}

function Screen({ foresight, lost, back }: { foresight: ForesightDetail; lost: boolean; back: string }) {
  const t = useMessages();
  const format = useFormat();
  const told = foresight.scenarios.filter((scenario) => scenario.title || scenario.items.length > 0);
  const [step, setStep] = useState(0);
  const onStep = useCallback((by: number) => setStep((now) => now + by), []);
  const screens = told.length + 1;
  const scenario = told[(((step % screens) + screens) % screens) - 1];
  const ready = isWritten(foresight.firstAxis) && isWritten(foresight.secondAxis) && foresight.scenarios.length > 0;
  const heading = !ready ? t('screen.before') : scenario ? format.text(scenario.title ?? t('map.untitled')) : t('map.title', { year: foresight.horizonYear });
  return (
    <Projector
      title={t('screen.title')}
      part={format.text(foresight.title)}
      heading={heading}
      lost={lost}
      back={back}
      onStep={ready && told.length > 0 ? onStep : undefined}
    >
      {!ready ? (
        <p>{t('screen.beforeText')}</p>
      ) : scenario ? (
        <Future foresight={foresight} scenario={scenario} />
      ) : (
        <ScenarioMap foresight={foresight} large />
      )}
    </Projector>
  );
}

function Future({ foresight, scenario }: { foresight: ForesightDetail; scenario: ScenarioDetail }) {
  const t = useMessages();
  const format = useFormat();
  const steps = foresight.phase === 'BACKCASTING' || foresight.phase === 'DONE' ? piecesOf(scenario, 'STEP') : [];
  const signals = piecesOf(scenario, 'SIGNAL');
  return (
    <div className="foresight-screen">
      <p className="foresight-screen__poles">{format.text(polesOf(scenario.quadrant, foresight.firstAxis, foresight.secondAxis).join(' ; '))}</p>
      {steps.length > 0 ? (
        <ol className="foresight-screen__way">
          {steps.map((step) => (
            <li key={step.id}>
              <StepText step={step} />
            </li>
          ))}
        </ol>
      ) : (
        <>
          <p>{format.text(piecesOf(scenario, 'STORY').map(({ text }) => text).join(' '))}</p>
          {signals.length > 0 && (
            <section aria-labelledby="signals">
              <h2 id="signals">{t('scenario.signals')}</h2>
              <ul>
                {signals.map(({ id, text }) => (
                  <li key={id}>{format.text(text)}</li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  );
}
