import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps, describedBy } from '@/components/form/field';
import { useFormat } from '@/lib/format/use-format';

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'onChange'>;

export interface TextFieldProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
}

/** One line: text, e-mail, telephone, address, number, date, time. An hour is that of Paris, and says so elsewhere. */
export function TextField({ id, label, hint: given, error, optional, onChange, className, ...native }: TextFieldProps) {
  const { zoneHint } = useFormat();
  const hint = given ?? (native.type === 'time' ? zoneHint() : undefined);
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
