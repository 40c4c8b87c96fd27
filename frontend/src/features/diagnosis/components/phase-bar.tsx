import { useState } from 'react';
import { useChangeDiagnosis } from '@/features/diagnosis/api/diagnosis';
import { isComplete } from '@/features/diagnosis/criteria-values';
import { useMessages } from '@/features/diagnosis/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { InlineError } from '@/components/inline-error';
import { Stages } from '@/components/stages';
import type { PartAddress } from '@/lib/api/part-address';
import type { DiagnosisDetail, DiagnosisPhase } from '@/lib/api/types';

const PHASES: readonly DiagnosisPhase[] = ['PREPARATION', 'FIRST_SCORING', 'SPREAD', 'SECOND_SCORING', 'RESULT'];

interface PhaseBarProps {
  at: PartAddress;
  diagnosis: DiagnosisDetail;
  editable: boolean;
}

/** How far the diagnosis has come, how many have scored, and what comes next. Closing a round asks once. */
export function PhaseBar({ at, diagnosis, editable }: PhaseBarProps) {
  const t = useMessages();
  const change = useChangeDiagnosis(at);
  const [failure, setFailure] = useState<unknown>();
  const [closing, setClosing] = useState<DiagnosisPhase>();
  const { phase, version, answering } = diagnosis;
  const index = PHASES.indexOf(phase);
  const next = PHASES[index + 1];
  const scoring = phase === 'FIRST_SCORING' || phase === 'SECOND_SCORING';
  const move = async (to: DiagnosisPhase) => {
    setFailure(undefined);
    try {
      await change.mutateAsync({ kind: 'PHASE', version, phase: to });
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <div className="stack">
      <Stages label={t('page.stages')} stages={PHASES.map((one) => t(`phase.${one}`))} current={index} />
      <p className="muted">{t(`hint.${phase}`)}</p>
      {scoring && (
        <p role="status">
          <strong>{t('answering', { count: answering })}</strong> {answering < 5 && t('fewest')}
        </p>
      )}
      {failure !== undefined && <InlineError error={failure} />}
      {editable && next && next !== 'PREPARATION' && (phase !== 'PREPARATION' || isComplete(diagnosis.criteria)) && (
        <div className="cluster">
          <Button look="primary" busy={change.isPending} onClick={() => (scoring ? setClosing(next) : void move(next))}>
            {t(`go.${next}`)}
          </Button>
          {phase === 'SPREAD' && (
            <Button look="quiet" busy={change.isPending} onClick={() => void move('RESULT')}>
              {t('go.skip')}
            </Button>
          )}
          {scoring && answering === 0 && (
            <Button look="quiet" busy={change.isPending} onClick={() => void move(PHASES[index - 1]!)}>
              {t('go.undo')}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        open={closing !== undefined}
        title={t('close.title')}
        confirm={t('close.confirm')}
        onConfirm={() => (closing ? move(closing) : Promise.resolve())}
        onClose={() => setClosing(undefined)}
      >
        <p>{t('close.text')}</p>
      </ConfirmDialog>
    </div>
  );
}
