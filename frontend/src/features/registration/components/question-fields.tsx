import { useEffect, useRef } from 'react';
import { useMessages } from '@/features/registration/messages';
import {
  EMPTY_QUESTION, hasOptions, KINDS, MOST_QUESTIONS, type QuestionValues, type SettingsValues,
} from '@/features/registration/settings-form';
import { Button } from '@/components/button';
import { CheckField } from '@/components/form/check-field';
import { SelectField } from '@/components/form/select-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/lib/forms/use-form';

/** What people are asked when they register: at most ten questions. */
export function QuestionFields({ form }: { form: Form<SettingsValues> }) {
  const t = useMessages();
  const toFocus = useRef<number>(undefined);
  const { questions } = form.values;

  useEffect(() => {
    if (toFocus.current === undefined) return;
    document.getElementById(form.fieldId(`questions[${toFocus.current}].label`))?.focus();
    toFocus.current = undefined;
  });

  const change = (index: number, part: Partial<QuestionValues>) =>
    form.set('questions', questions.map((question, at) => (at === index ? { ...question, ...part } : question)));
  const add = () => {
    toFocus.current = questions.length;
    form.set('questions', [...questions, EMPTY_QUESTION]);
  };
  const remove = (index: number) => {
    toFocus.current = Math.max(0, index - 1);
    form.set('questions', questions.filter((_, at) => at !== index));
  };

  return (
    <div className="stack">
      {questions.map((question, index) => (
        <QuestionEditor
          key={index}
          form={form}
          index={index}
          question={question}
          onChange={(part) => change(index, part)}
          onRemove={() => remove(index)}
        />
      ))}
      {questions.length < MOST_QUESTIONS && (
        <p>
          <Button onClick={add}>+ {t('settings.add')}</Button>
        </p>
      )}
    </div>
  );
}

interface QuestionEditorProps {
  form: Form<SettingsValues>;
  index: number;
  question: QuestionValues;
  onChange: (part: Partial<QuestionValues>) => void;
  onRemove: () => void;
}

function QuestionEditor({ form, index, question, onChange, onRemove }: QuestionEditorProps) {
  const t = useMessages();
  const field = (name: keyof QuestionValues) => ({
    id: form.fieldId(`questions[${index}].${name}`),
    error: form.errors[`questions[${index}].${name}`],
  });
  return (
    <fieldset className="quota">
      <legend>{t('settings.question', { number: index + 1 })}</legend>
      <TextField {...field('label')} label={t('settings.label')} maxLength={200} value={question.label} onChange={(label) => onChange({ label })} />
      <SelectField
        {...field('kind')}
        label={t('settings.kind')}
        value={question.kind}
        options={KINDS.map((value) => ({ value, label: t(`settings.kindName.${value}`) }))}
        onChange={(kind) => onChange({ kind: kind || 'TEXT' })}
      />
      {hasOptions(question.kind) && (
        <TextAreaField
          {...field('options')}
          label={t('settings.options')}
          hint={t('settings.optionsHint')}
          rows={4}
          maxLength={1200}
          value={question.options}
          onChange={(options) => onChange({ options })}
        />
      )}
      <div className="cluster cluster--apart">
        <CheckField {...field('required')} label={t('settings.required')} value={question.required} onChange={(required) => onChange({ required })} />
        <Button look="quiet" small aria-label={t('settings.remove', { number: index + 1 })} onClick={onRemove}>
          {t('links.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
