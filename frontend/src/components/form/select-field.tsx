import { Field, type FieldProps, describedBy } from '@/components/form/field';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  name?: string;
  value: Value | '';
  options: Option<Value>[];
  /** The entry for "nothing chosen"; without it one of the options always is. */
  empty?: string;
  onChange: (value: Value | '') => void;
}

export function SelectField<Value extends string>({
  id, name, label, hint, error, optional, value, options, empty, onChange,
}: SelectFieldProps<Value>) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        id={id}
        name={name}
        className="control control--select"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        onChange={(event) => onChange(event.target.value as Value | '')}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
