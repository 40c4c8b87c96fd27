import { useState } from 'react';
import type { useCircleDeed } from '@/features/circle/api/circle';
import { useMessages } from '@/features/circle/messages';
import { after, before, PHASES } from '@/features/circle/phases';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { InlineError } from '@/components/inline-error';
import type { CircleDetail, CirclePhase } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** Where the circle is, and the way on: anybody in it may lead. */
export function PhaseSteps({ circle, deed }: { circle: CircleDetail; deed: ReturnType<typeof useCircleDeed> }) {
  const t = useMessages();
  const format = useFormat();
  const [closing, setClosing] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { phase, narrator } = circle;
  const next = after(phase);
  const previous = before(phase);
  const go = (to: CirclePhase) => {
    setFailure(undefined);
    return deed.mutateAsync({ deed: 'go', from: phase, to });
  };
  const step = (to: CirclePhase) => void go(to).catch(setFailure);

  return (
    <section className="stack box box--brand" aria-label={t('phaseOf', { number: PHASES.indexOf(phase) + 1, phase: t(`phase.${phase}`) })}>
      <p className="circle__phase" role="status">
        {t('phaseOf', { number: PHASES.indexOf(phase) + 1, phase: t(`phase.${phase}`) })}
      </p>
      <p>{t(`hint.${phase}`)}</p>
      {!narrator && phase !== 'CASE' && <p className="muted">{t('noCase')}</p>}
      <div className="cluster">
        {next && next !== 'CLOSED' && (narrator || phase !== 'CASE') && (
          <Button onClick={() => step(next)}>{t('next', { phase: t(`phase.${next}`) })}</Button>
        )}
        {next === 'CLOSED' && <Button onClick={() => setClosing(true)}>{t('close')}</Button>}
        {previous && phase !== 'CLOSED' && (
          <Button small look="quiet" onClick={() => step(previous)}>
            {t('back', { phase: t(`phase.${previous}`) })}
          </Button>
        )}
      </div>
      {failure !== undefined && <InlineError error={failure} />}
      <ConfirmDialog open={closing} title={t('closeTitle')} confirm={t('close')} onConfirm={() => go('CLOSED')} onClose={() => setClosing(false)}>
        <p>{t('closeText', { date: format.date(circle.eraseOn) })}</p>
      </ConfirmDialog>
    </section>
  );
}
