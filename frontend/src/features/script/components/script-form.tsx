import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveScript } from '@/features/script/api/script';
import { FitHint } from '@/features/script/components/fit-hint';
import { StepFields } from '@/features/script/components/step-fields';
import { useMessages } from '@/features/script/messages';
import { available, faultsOf, fitInto, type ScriptValues, toSteps, total, toValues } from '@/features/script/steps/step-values';
import { Button } from '@/components/button';
import { ConflictNotice } from '@/components/form/conflict-notice';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import { isProblem } from '@/lib/api/problem';
import type { ScriptDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/use-session';
import { useForm } from '@/lib/forms/use-form';

interface ScriptFormProps {
  at: PartAddress;
  stored: ScriptDetail;
  readLatest: () => Promise<ScriptDetail | undefined>;
  onDone: () => void;
}

export function ScriptForm({ at, stored, readLatest, onDone }: ScriptFormProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const { account } = useSession();
  const save = useSaveScript(at);
  const [conflict, setConflict] = useState<ScriptDetail>();
  const overwriting = useRef<number>(undefined);

  const form = useForm<ScriptValues>({
    draftKey: `script.${at.segmentId}.${account?.username}`,
    initial: toValues(stored),
    validate: (values) =>
      Object.fromEntries(
        faultsOf(values).map(({ index, field }) => [`steps[${index}].${field}`, t(`form.error.${field}`, { number: index + 1 })]),
      ),
    submit: async (values) => {
      try {
        await save.mutateAsync({ version: overwriting.current ?? values.version, steps: toSteps(values) });
        toast(t('form.saved'));
        onDone();
      } catch (error) {
        if (isProblem(error, 412)) setConflict(await readLatest());
        throw error;
      } finally {
        overwriting.current = undefined;
      }
    },
  });
  const { steps } = form.values;
  const fit = () => {
    const fitted = fitInto(available(stored), steps.map(({ minutes }) => Number(minutes) || 1));
    form.set('steps', steps.map((step, index) => ({ ...step, minutes: String(fitted[index]) })));
  };

  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <DraftNotice restored={form.restored} onRestart={() => form.restart(toValues(stored))} />
      {conflict ? (
        <ConflictNotice
          onOverwrite={() => {
            overwriting.current = conflict.version;
          }}
          onReload={() => {
            form.restart(toValues(conflict));
            setConflict(undefined);
          }}
        />
      ) : (
        <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      )}
      <StepFields form={form} />
      <p role="status">{t('form.total', { total: total(steps), available: available(stored) })}</p>
      <FitHint total={total(steps)} available={available(stored)} onFit={fit} />
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {form.submitting ? common('form.saving') : t('form.save')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            form.discard();
            onDone();
          }}
        >
          {common('dialog.cancel')}
        </Button>
      </div>
    </form>
  );
}
