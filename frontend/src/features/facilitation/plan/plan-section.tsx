import { type ReactNode, useEffect, useState } from 'react';
import { useLiveBoard, usePlan, useReadAgain } from '@/features/facilitation/api/rotation';
import { useMessages } from '@/features/facilitation/messages';
import { byId } from '@/features/facilitation/people';
import { Explanation } from '@/features/facilitation/plan/explanation';
import { nextRound } from '@/features/facilitation/plan/plan-reading';
import type { Papers } from '@/features/facilitation/plan/print-papers';
import { ReplanDialog } from '@/features/facilitation/plan/replan-dialog';
import { RoundsView } from '@/features/facilitation/plan/rounds-view';
import { RunControls } from '@/features/facilitation/plan/run-controls';
import { Button, ButtonLink } from '@/components/button';
import { Loaded } from '@/components/loaded';
import type { PartAddress } from '@/lib/api/part-address';
import type { RotationDetail, RotationPlanDetail } from '@/lib/api/types';

interface PlanSectionProps {
  at: PartAddress;
  rotation: RotationDetail;
  editable: boolean;
  /** Whether the day is on, and others may begin and end rounds as well. */
  live: boolean;
  onAnother: () => void;
  onPrint: (papers: Papers) => void;
}

/** The plan that there is: run it, change it, read it. */
export function PlanSection(props: PlanSectionProps) {
  const query = usePlan(props.at, true);
  return <Loaded query={query}>{(plan) => <Plan {...props} plan={plan} />}</Loaded>;
}

function Plan({ at, rotation, plan, editable, live, onAnother, onPrint }: PlanSectionProps & { plan: RotationPlanDetail }) {
  const t = useMessages();
  const readAgain = useReadAgain(at);
  const [replanning, setReplanning] = useState(false);
  const [said, setSaid] = useState<string>();
  const people = byId(plan.people);
  const board = useLiveBoard(at, live && (plan.state === 'PLANNED' || plan.state === 'RUNNING'));
  const told = board.data?.version;

  // Somebody else began a round, or planned anew.
  useEffect(() => {
    if (told !== undefined && told !== plan.version) readAgain();
  }, [told, plan.version, readAgain]);

  if (plan.people.length === 0) return <p className="muted">{t('plan.forgotten')}</p>;
  const open = plan.state !== 'DONE' && nextRound(plan.rounds) !== undefined;
  return (
    <div className="stack stack--wide" data-live={board.live || undefined}>
      {editable && <RunControls at={at} plan={plan} minutes={rotation.minutes} board={board} />}
      <Tools>
        <ButtonLink to={`/rencontres/${at.eventId}/rotation/${at.segmentId}/tableau`}>{t('page.board')}</ButtonLink>
        {editable && open && <Button onClick={() => setReplanning(true)}>{t('replan.action')}</Button>}
        {editable && plan.state === 'PLANNED' && <Button onClick={onAnother}>{t('plan.another')}</Button>}
      </Tools>
      <div role="status">{said && <p className="box box--notice">{said}</p>}</div>
      {plan.explanation && <Explanation explanation={plan.explanation} people={people} />}
      <RoundsView plan={plan} people={people} />
      <section className="stack stack--tight no-print" aria-labelledby="rotation-print">
        <h3 id="rotation-print">{t('print.title')}</h3>
        <div className="cluster">
          <Button small onClick={() => onPrint('sheets')}>
            {t('print.sheets')}
          </Button>
          <Button small onClick={() => onPrint('cards')}>
            {t('print.cards')}
          </Button>
        </div>
      </section>
      {replanning && (
        <ReplanDialog
          at={at}
          rotation={rotation}
          plan={plan}
          onDone={(words) => {
            setSaid(words);
            setReplanning(false);
          }}
          onClose={() => setReplanning(false)}
        />
      )}
    </div>
  );
}

function Tools({ children }: { children: ReactNode }) {
  return <div className="cluster no-print">{children}</div>;
}
