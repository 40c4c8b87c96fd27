import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldProps, FieldError, describedBy } from '@/components/form/field';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: ReactNode;
}

interface GroupProps<Value extends string> extends FieldProps {
  name?: string;
  choices: Choice<Value>[];
  /** Beside each other, where they are short. */
  inline?: boolean;
}

function Group<Value extends string>(
  props: GroupProps<Value> & { type: 'radio' | 'checkbox'; isChosen: (value: Value) => boolean; onPick: (value: Value) => void },
) {
  const { id, name, label, hint, error, optional, choices, inline, type, isChosen, onPick } = props;
  const { t } = useTranslation();
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`field${error ? ' field--wrong' : ''}`}
      aria-describedby={describedBy({ id, hint, error })}
    >
      <legend className="field__label">
        {label} {optional && <span className="field__optional">({t('form.optional')})</span>}
      </legend>
      {hint && (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className={inline ? 'choices choices--inline' : 'choices'}>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type={type}
              name={name ?? id}
              value={choice.value}
              checked={isChosen(choice.value)}
              onChange={() => onPick(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="field__hint choice__hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

/** One of a few, all of them in sight. */
export function RadioField<Value extends string>({
  value, onChange, ...props
}: GroupProps<Value> & { value: Value | ''; onChange: (value: Value) => void }) {
  return <Group {...props} type="radio" isChosen={(one) => one === value} onPick={onChange} />;
}

/** Any of a few. */
export function CheckGroupField<Value extends string>({
  value, onChange, ...props
}: GroupProps<Value> & { value: Value[]; onChange: (value: Value[]) => void }) {
  const toggle = (one: Value) => onChange(value.includes(one) ? value.filter((v) => v !== one) : [...value, one]);
  return <Group {...props} type="checkbox" isChosen={(one) => value.includes(one)} onPick={toggle} />;
}
