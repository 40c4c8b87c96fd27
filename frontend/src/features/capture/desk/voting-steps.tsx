import { useRunCapture } from '@/features/capture/api/capture';
import { useMessages } from '@/features/capture/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import type { PartAddress } from '@/lib/api/part-address';
import type { CaptureDetail } from '@/lib/api/types';

interface VotingStepsProps {
  at: PartAddress;
  capture: CaptureDetail;
  editable: boolean;
}

/** Dots that phones give to what matters most. */
export function VotingSteps({ at, capture, editable }: VotingStepsProps) {
  const t = useMessages();
  const run = useRunCapture(at);
  const open = capture.voting === 'OPEN';
  return (
    <section className="stack" aria-labelledby="capture-voting">
      <h2 id="capture-voting">{t('desk.voting')}</h2>
      <p role="status">
        {t(`desk.votingState.${capture.voting}`)} {t('desk.given', { count: capture.given })}{' '}
        {capture.phones > 0 && t('desk.phones', { count: capture.phones })}
      </p>
      {run.error && <InlineError error={run.error} />}
      {editable && (
        <p>
          <Button busy={run.isPending} onClick={() => run.mutate(open ? 'voting/close' : 'voting/open')}>
            {t(open ? 'desk.closeVote' : capture.voting === 'CLOSED' ? 'desk.reopenVote' : 'desk.openVote')}
          </Button>
        </p>
      )}
    </section>
  );
}
