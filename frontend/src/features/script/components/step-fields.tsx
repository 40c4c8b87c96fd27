import { type ReactNode, useEffect, useRef } from 'react';
import { CAPTURES, MOST_STEPS, newStep, type ScriptValues, type StepValues } from '@/features/script/steps/step-values';
import { useMessages } from '@/features/script/messages';
import { Button } from '@/components/button';
import { SelectField } from '@/components/form/select-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/lib/forms/use-form';
import './step-fields.css';

/** The steps in their order: changed, moved, taken out, added. */
export function StepFields({ form }: { form: Form<ScriptValues> }) {
  const t = useMessages();
  const toFocus = useRef<string>(undefined);
  const { steps } = form.values;

  useEffect(() => {
    if (toFocus.current === undefined) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  const set = (changed: StepValues[]) => form.set('steps', changed);
  const idOf = (key: string, what: string) => `${form.fieldId(key)}-${what}`;
  const move = (index: number, to: number) => {
    const moved = [...steps];
    const [step] = moved.splice(index, 1);
    moved.splice(to, 0, step!);
    // Whoever moves a step with the keyboard goes along with it.
    toFocus.current = idOf(step!.key, to < index ? (to === 0 ? 'down' : 'up') : to === steps.length - 1 ? 'up' : 'down');
    set(moved);
  };
  const remove = (index: number) => {
    const left = steps.filter((_step, i) => i !== index);
    const near = left[Math.min(index, left.length - 1)];
    if (near) toFocus.current = form.fieldId(`steps[${left.indexOf(near)}].title`);
    set(left);
  };

  return (
    <>
      <ol className="step-fields">
        {steps.map((step, index) => (
          <li key={step.key}>
            <StepEditor
              form={form}
              index={index}
              step={step}
              onChange={(part) => set(steps.map((one) => (one.key === step.key ? { ...one, ...part } : one)))}
              buttons={
                <div className="cluster">
                  <Button
                    small
                    look="quiet"
                    id={idOf(step.key, 'up')}
                    disabled={index === 0}
                    aria-label={t('form.upNamed', { number: index + 1 })}
                    onClick={() => move(index, index - 1)}
                  >
                    {t('form.up')}
                  </Button>
                  <Button
                    small
                    look="quiet"
                    id={idOf(step.key, 'down')}
                    disabled={index === steps.length - 1}
                    aria-label={t('form.downNamed', { number: index + 1 })}
                    onClick={() => move(index, index + 1)}
                  >
                    {t('form.down')}
                  </Button>
                  {steps.length > 1 && (
                    <Button small look="quiet" aria-label={t('form.removeNamed', { number: index + 1 })} onClick={() => remove(index)}>
                      {t('form.remove')}
                    </Button>
                  )}
                </div>
              }
            />
          </li>
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <p>
          <Button
            onClick={() => {
              toFocus.current = form.fieldId(`steps[${steps.length}].title`);
              set([...steps, newStep()]);
            }}
          >
            + {t('form.add')}
          </Button>
        </p>
      )}
    </>
  );
}

interface StepEditorProps {
  form: Form<ScriptValues>;
  index: number;
  step: StepValues;
  onChange: (part: Partial<StepValues>) => void;
  buttons: ReactNode;
}

function StepEditor({ form, index, step, onChange, buttons }: StepEditorProps) {
  const t = useMessages();
  const field = (name: keyof StepValues) => {
    const path = `steps[${index}].${name}`;
    return { id: form.fieldId(path), error: form.errors[path] };
  };
  return (
    <fieldset className="step-fields__step" aria-label={t('form.stepNumber', { number: index + 1 })}>
      <div className="step-fields__line">
        <TextField {...field('title')} label={`${index + 1}. ${t('form.stepTitle')}`} maxLength={120} value={step.title} onChange={(title) => onChange({ title })} />
        <TextField
          {...field('minutes')}
          label={t('form.minutes')}
          inputMode="numeric"
          maxLength={3}
          value={step.minutes}
          onChange={(minutes) => onChange({ minutes })}
        />
      </div>
      <TextAreaField
        {...field('guidance')}
        optional
        rows={4}
        label={t('form.guidance')}
        hint={index === 0 ? t('form.guidanceHint') : undefined}
        maxLength={2000}
        value={step.guidance}
        onChange={(guidance) => onChange({ guidance })}
      />
      <TextField {...field('prompt')} optional label={t('form.prompt')} maxLength={300} value={step.prompt} onChange={(prompt) => onChange({ prompt })} />
      <TextField {...field('material')} optional label={t('form.material')} maxLength={500} value={step.material} onChange={(material) => onChange({ material })} />
      <div className="cluster cluster--apart step-fields__end">
        <SelectField
          {...field('capture')}
          label={t('capture.label')}
          value={step.capture}
          options={CAPTURES.map((value) => ({ value, label: t(`capture.${value}`) }))}
          onChange={(capture) => onChange({ capture: capture || 'NOTHING' })}
        />
        {buttons}
      </div>
    </fieldset>
  );
}
