import type { TextareaHTMLAttributes } from 'react';
import { Field, type FieldProps, describedBy } from '@/components/form/field';

type Native = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'value' | 'onChange'>;

interface TextAreaFieldProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
}

export function TextAreaField({ id, label, hint, error, optional, onChange, rows = 5, ...native }: TextAreaFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        id={id}
        rows={rows}
        className="control control--area"
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
        aria-describedby={describedBy({ id, hint, error })}
        onChange={(event) => onChange(event.target.value)}
        {...native}
      />
    </Field>
  );
}
