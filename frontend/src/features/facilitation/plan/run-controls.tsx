import { useState } from 'react';
import { type RoundStep, type useLiveBoard, useRunRounds } from '@/features/facilitation/api/rotation';
import { useMessages } from '@/features/facilitation/messages';
import { nextRound, runningRound } from '@/features/facilitation/plan/plan-reading';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import type { RotationPlanDetail } from '@/lib/api/types';
import { digits, remaining } from '@/lib/format/countdown';
import { useNow } from '@/lib/hooks/use-now';

interface RunControlsProps {
  at: PartAddress;
  plan: RotationPlanDetail;
  /** Minutes of a round. */
  minutes: number;
  board: ReturnType<typeof useLiveBoard>;
}

/** Begins and ends rounds. None of it can be undone, so each step asks once and says what will happen. */
export function RunControls({ at, plan, minutes, board }: RunControlsProps) {
  const t = useMessages();
  const toast = useToast();
  const run = useRunRounds(at);
  const [asking, setAsking] = useState<RoundStep>();
  const current = runningRound(plan.rounds);
  const next = nextRound(plan.rounds);
  const now = useNow(current !== undefined);
  if (plan.state === 'DONE') return <p>{t('run.done')}</p>;

  const rounds = plan.rounds.length;
  const endsAt = current?.startedAt && new Date(Date.parse(current.startedAt) + minutes * 60_000).toISOString();
  // The hall's clock is the server's; until it has spoken, this device's own.
  const left = endsAt ? remaining(endsAt, board.data?.now ?? new Date(now).toISOString(), board.at ?? now, now) : undefined;
  const time = left && digits(left);

  const take = async (step: RoundStep) => {
    await run.mutateAsync(step);
    if (step.step === 'finish') toast(t('run.finished'));
    else toast(t(step.step === 'start' ? 'run.started' : 'run.ended', { number: step.number }));
  };

  return (
    <section className="rotation-run box box--brand" aria-label={t('run.label')}>
      <p className="rotation-run__state">
        {current
          ? t(left?.over ? 'run.over' : 'run.left', { number: current.number, rounds, time })
          : next && t('run.ready', { number: next.number, rounds })}
      </p>
      <div className="cluster">
        {current && (
          <Button look="primary" onClick={() => setAsking({ step: 'end', number: current.number })}>
            {t('run.end', { number: current.number })}
          </Button>
        )}
        {!current && next && (
          <Button look="primary" onClick={() => setAsking({ step: 'start', number: next.number })}>
            {t('run.start', { number: next.number })}
          </Button>
        )}
        {plan.state === 'RUNNING' && next && (
          <Button look="danger" onClick={() => setAsking({ step: 'finish' })}>
            {t('run.finish')}
          </Button>
        )}
      </div>
      {asking && (
        <ConfirmDialog
          open
          danger={asking.step === 'finish'}
          title={asking.step === 'finish' ? t('run.finishTitle') : t(`run.${asking.step}Title`, { number: asking.number })}
          confirm={asking.step === 'finish' ? t('run.finish') : t(`run.${asking.step}`, { number: asking.number })}
          onConfirm={() => take(asking)}
          onClose={() => setAsking(undefined)}
        >
          {asking.step === 'finish' && <p>{t('run.finishText')}</p>}
          {asking.step === 'start' && (
            <>
              <p>{t('run.startText')}</p>
              {asking.number === 1 && <p>{t('run.startFirst')}</p>}
            </>
          )}
          {asking.step === 'end' && (
            <>
              {left && !left.over && <p>{t('run.endEarly', { time })}</p>}
              <p>{t(asking.number === rounds ? 'run.endLast' : 'run.endText')}</p>
            </>
          )}
        </ConfirmDialog>
      )}
    </section>
  );
}
