import { type FormEvent, useRef, useState } from 'react';
import type { ScenarioWriter } from '@/features/foresight/api/write-scenario';
import { PieceTools } from '@/features/foresight/components/piece-tools';
import { StepFields } from '@/features/foresight/components/step-fields';
import { useMessages } from '@/features/foresight/messages';
import { EMPTY_STEP, isStepReady, toStepRequest, toStepValues } from '@/features/foresight/scenario-pieces';
import { useStepDate } from '@/features/foresight/use-step-date';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import { SaveState } from '@/components/form/save-state';
import { InlineError } from '@/components/inline-error';
import type { ScenarioDetail, ScenarioItemDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useAutosave } from '@/lib/forms/use-autosave';

interface WayProps {
  scenario: ScenarioDetail;
  steps: ScenarioItemDetail[];
  horizon: number;
  writer: ScenarioWriter;
  editable: boolean;
}

/** From the horizon back to today, step by step. */
export function Way({ scenario, steps, horizon, writer, editable }: WayProps) {
  const t = useMessages();
  return (
    <section aria-labelledby={`way-${scenario.id}`} className="stack stack--tight">
      <h3 id={`way-${scenario.id}`}>{t('way.title', { year: horizon })}</h3>
      {steps.length === 0 && <p className="muted">{t('way.empty')}</p>}
      <ol className="scenario-lines rows">
        {steps.map((step) => (
          <Step key={step.id} scenario={scenario} step={step} horizon={horizon} writer={writer} editable={editable} />
        ))}
      </ol>
      {editable && <AddStep scenario={scenario} horizon={horizon} writer={writer} />}
    </section>
  );
}

function Step({ scenario, step, horizon, writer, editable }: Omit<WayProps, 'steps'> & { step: ScenarioItemDetail }) {
  const [editing, setEditing] = useState(false);
  return (
    <li className="scenario-line">
      {editing ? (
        <StepEditor scenario={scenario} step={step} horizon={horizon} writer={writer} />
      ) : (
        <StepText step={step} />
      )}
      {editable && <PieceTools scenario={scenario} piece={step} writer={writer} editing={editing} onEdit={setEditing} />}
    </li>
  );
}

export function StepText({ step }: { step: ScenarioItemDetail }) {
  const t = useMessages();
  const format = useFormat();
  const when = useStepDate();
  return (
    <div className="scenario-line__text">
      <p className="scenario-step__when">{when(step)}</p>
      <p>{format.text(step.text)}</p>
      {(step.owner || step.firstStep) && (
        <p className="small muted">
          {[step.owner && format.text(step.owner), step.firstStep && `${t('way.first')} : ${step.firstStep}`.replace(' :', '\u00a0:')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {step.pledged && <Chip tone="brand">{t('way.isPledged')}</Chip>}
    </div>
  );
}

function StepEditor({ scenario, step, horizon, writer }: Omit<WayProps, 'steps' | 'editable'> & { step: ScenarioItemDetail }) {
  const toStored = (item: ScenarioItemDetail) => ({ values: toStepValues(item), version: item.version });
  const saving = useAutosave({
    object: step.id,
    stored: toStored(step),
    ready: (values) => isStepReady(values, horizon),
    save: async (values, version) => toStored(await writer.write(scenario, step.id, toStepRequest(values), version)),
    readLatest: async () => {
      const latest = (await writer.readLatest(scenario.id))?.items.find(({ id }) => id === step.id);
      return latest && toStored(latest);
    },
  });
  return (
    <div className="scenario-line__text scenario-step-form">
      <StepFields id={step.id} values={saving.values} onChange={saving.change} onBlur={saving.flush} />
      <SaveState saving={saving} />
    </div>
  );
}

function AddStep({ scenario, horizon, writer }: Pick<WayProps, 'scenario' | 'horizon' | 'writer'>) {
  const t = useMessages();
  const [values, setValues] = useState({ ...EMPTY_STEP, year: String(horizon) });
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  // The same until it is there: whoever sends twice writes once.
  const id = useRef<string>(undefined);
  const ready = isStepReady(values, horizon);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!ready || busy) return;
    setBusy(true);
    setFailure(undefined);
    id.current ??= crypto.randomUUID();
    try {
      await writer.write(scenario, id.current, toStepRequest(values), 0);
      id.current = undefined;
      setValues({ ...EMPTY_STEP, year: values.year });
      setAsked(false);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="scenario-step-form" noValidate onSubmit={(event) => void add(event)}>
      <StepFields
        id={`new-${scenario.id}`}
        values={values}
        onChange={setValues}
        error={asked && !ready ? t('way.dated', { year: horizon }) : undefined}
      />
      {failure !== undefined && <InlineError error={failure} />}
      <div>
        <Button type="submit" small busy={busy}>
          {t('way.add')}
        </Button>
      </div>
    </form>
  );
}
