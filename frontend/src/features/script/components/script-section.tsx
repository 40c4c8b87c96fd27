import { useCallback, useState } from 'react';
import { useKeepScript, useSaveScript } from '@/features/script/api/script';
import { FitHint } from '@/features/script/components/fit-hint';
import { LibraryDialog } from '@/features/script/components/library-dialog';
import { NameDialog } from '@/features/script/components/name-dialog';
import { PrintSheet } from '@/features/script/components/print-sheet';
import { ScriptForm } from '@/features/script/components/script-form';
import { ScriptSteps } from '@/features/script/components/script-steps';
import { useMessages } from '@/features/script/messages';
import { available, fitInto, total } from '@/features/script/steps/step-values';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import type { ScriptDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './script-section.css';

interface ScriptSectionProps {
  at: PartAddress;
  script: ScriptDetail;
  editable: boolean;
  current?: string;
  onGoTo?: (id: string) => void;
  readLatest: () => Promise<ScriptDetail | undefined>;
}

/** The script of a part, and what one can do with it. */
export function ScriptSection({ at, script, editable, current, onGoTo, readLatest }: ScriptSectionProps) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const save = useSaveScript(at);
  const keep = useKeepScript(at);
  const [shown, setShown] = useState<'form' | 'library' | 'keep' | 'print'>();
  const close = useCallback(() => setShown(undefined), []);
  const minutes = total(script.steps);

  const fit = () => {
    const fitted = fitInto(available(script), script.steps.map((step) => step.minutes));
    save.mutate({ version: script.version, steps: script.steps.map((step, index) => ({ ...step, minutes: fitted[index]! })) });
  };

  if (shown === 'form') {
    return (
      <section className="stack" aria-labelledby="script-title">
        <h2 id="script-title">{t('form.title')}</h2>
        <ScriptForm at={at} stored={script} readLatest={readLatest} onDone={close} />
      </section>
    );
  }
  return (
    <section className="stack" aria-labelledby="script-title">
      <div className="cluster cluster--apart no-print">
        <div className="cluster">
          <h2 id="script-title">{t('title')}</h2>
          <Chip tone={script.adapted ? 'brand' : 'neutral'}>{t(script.adapted ? 'adapted' : 'usual')}</Chip>
        </div>
        <div className="cluster">
          {editable && (
            <>
              <Button small onClick={() => setShown('form')}>
                {t('edit')}
              </Button>
              <Button small look="quiet" onClick={() => setShown('library')}>
                {t('others')}
              </Button>
            </>
          )}
          {editable && script.adapted && (
            <Button small look="quiet" onClick={() => setShown('keep')}>
              {t('keep')}
            </Button>
          )}
          <Button small look="quiet" onClick={() => setShown('print')}>
            {t('print')}
          </Button>
        </div>
      </div>
      <div className="stack stack--tight no-print">
        <p>{t('lead', { minutes, from: format.time(script.startsAt), to: format.time(script.endsAt) })}</p>
        <FitHint total={minutes} available={available(script)} onFit={editable ? fit : undefined} />
        {save.isError && <InlineError error={save.error} />}
        <ScriptSteps script={script} current={current} onGoTo={onGoTo} />
      </div>
      {shown === 'print' && <PrintSheet script={script} onPrinted={close} />}
      {shown === 'library' && <LibraryDialog at={at} script={script} onClose={close} />}
      {shown === 'keep' && (
        <NameDialog
          title={t('library.keepTitle')}
          text={t('library.keepText')}
          onName={(name) => keep.mutateAsync(name).then(() => toast(t('library.kept')))}
          onClose={close}
        />
      )}
    </section>
  );
}
