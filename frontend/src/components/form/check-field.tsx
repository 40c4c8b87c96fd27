import { type FieldProps, FieldError, describedBy } from '@/components/form/field';

interface CheckFieldProps extends Omit<FieldProps, 'optional'> {
  name?: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

export function CheckField({ id, name, label, hint, error, value, onChange }: CheckFieldProps) {
  return (
    <div className={`field${error ? ' field--wrong' : ''}`}>
      <label className="choice" htmlFor={id}>
        <input
          id={id}
          name={name}
          type="checkbox"
          checked={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id, hint, error })}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          {label}
          {hint && (
            <span className="field__hint choice__hint" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldError id={id} error={error} />
    </div>
  );
}
