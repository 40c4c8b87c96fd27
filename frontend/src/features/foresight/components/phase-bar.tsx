import { useState } from 'react';
import { useChangeForesight } from '@/features/foresight/api/foresight';
import { useMessages } from '@/features/foresight/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { Stages } from '@/components/stages';
import type { PartAddress } from '@/lib/api/part-address';
import type { ForesightDetail, ForesightPhase } from '@/lib/api/types';

export const PHASES: readonly ForesightPhase[] = ['AXES', 'SCENARIOS', 'BACKCASTING', 'DONE'];

interface PhaseBarProps {
  at: PartAddress;
  foresight: ForesightDetail;
  editable: boolean;
}

/** How far the workshop has come, and the one step that comes next. */
export function PhaseBar({ at, foresight, editable }: PhaseBarProps) {
  const t = useMessages();
  const change = useChangeForesight(at);
  const [failure, setFailure] = useState<unknown>();
  const index = PHASES.indexOf(foresight.phase);
  const next = PHASES[index + 1];
  const before = PHASES[index - 1];
  const move = (phase: ForesightPhase) => {
    setFailure(undefined);
    change.mutate({ kind: 'PHASE', version: foresight.version, phase }, { onError: setFailure });
  };
  return (
    <div className="stack">
      <Stages label={t('page.stages')} stages={PHASES.map((phase) => t(`phase.${phase}`))} current={index} />
      <p className="muted">{t(`hint.${foresight.phase}`)}</p>
      {failure !== undefined && <InlineError error={failure} />}
      {editable && foresight.version > 0 && (
        <div className="cluster">
          {next && next !== 'AXES' && (
            <Button look="primary" busy={change.isPending} onClick={() => move(next)}>
              {t(`go.${next}`)}
            </Button>
          )}
          {before && (
            <Button look="quiet" busy={change.isPending} onClick={() => move(before)}>
              {t('go.back', { phase: t(`phase.${before}`) })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
