import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps, describedBy } from '@/components/form/field';

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'onChange'>;

export interface TextFieldProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
}

/** One line: text, e-mail, telephone, address, number, date, time. */
export function TextField({ id, label, hint, error, optional, onChange, className, ...native }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        id={id}
        className={`control ${className ?? ''}`}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
        aria-describedby={describedBy({ id, hint, error })}
        onChange={(event) => onChange(event.target.value)}
        {...native}
      />
    </Field>
  );
}
