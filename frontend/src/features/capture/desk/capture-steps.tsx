import { useRunCapture, useSaveCapture } from '@/features/capture/api/capture';
import { toRequest } from '@/features/capture/desk/capture-values';
import { useMessages } from '@/features/capture/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import type { CaptureDetail } from '@/lib/api/types';

interface CaptureStepsProps {
  at: PartAddress;
  capture: CaptureDetail;
  editable: boolean;
  onPrint: () => void;
}

/** Prepared, opened, closed, opened again. */
export function CaptureSteps({ at, capture, editable, onPrint }: CaptureStepsProps) {
  const t = useMessages();
  const toast = useToast();
  const run = useRunCapture(at);
  const save = useSaveCapture(at);
  const open = capture.state === 'OPEN';
  const step = () => run.mutate(open ? 'close' : 'open', { onSuccess: () => toast(t(open ? 'desk.closed' : 'desk.opened')) });
  const prepare = () =>
    save.mutate({ version: 0, body: toRequest(capture) }, { onSuccess: () => toast(t('desk.prepared')) });
  return (
    <section className="stack">
      <p role="status">{t(`desk.stateText.${capture.state}`)}</p>
      {(run.error ?? save.error) && <InlineError error={run.error ?? save.error} />}
      <div className="cluster">
        {editable && (
          <Button look={open ? 'secondary' : 'primary'} busy={run.isPending} onClick={step}>
            {t(open ? 'desk.close' : capture.state === 'CLOSED' ? 'desk.reopen' : 'desk.open')}
          </Button>
        )}
        {capture.version > 0 ? (
          <Button onClick={onPrint}>{t('desk.print')}</Button>
        ) : (
          editable && (
            <Button busy={save.isPending} onClick={prepare}>
              {t('desk.prepare')}
            </Button>
          )
        )}
      </div>
    </section>
  );
}
