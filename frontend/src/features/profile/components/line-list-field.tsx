import { useEffect, useRef } from 'react';
import { useMessages } from '@/features/profile/messages';
import { Button } from '@/components/button';
import { FieldError, describedBy } from '@/components/form/field';
import './lists.css';

interface LineListFieldProps {
  id: string;
  name: string;
  label: string;
  hint: string;
  error?: string;
  /** Faults of single lines, by the name of the field: `offers[1]`. */
  errors: Record<string, string>;
  value: string[];
  max: number;
  onChange: (value: string[]) => void;
}

/** A few lines of text, each of which can be taken away. There is always one to write in. */
export function LineListField({ id, name, label, hint, error, errors, value, max, onChange }: LineListFieldProps) {
  const t = useMessages();
  const box = useRef<HTMLFieldSetElement>(null);
  const toFocus = useRef<number>(undefined);
  const lines = value.length > 0 ? value : [''];

  // The line that was added, or the one before the line that went.
  useEffect(() => {
    if (toFocus.current === undefined) return;
    box.current?.querySelectorAll('input')[toFocus.current]?.focus();
    toFocus.current = undefined;
  });

  const add = () => {
    toFocus.current = lines.length;
    onChange([...lines, '']);
  };
  const remove = (index: number) => {
    toFocus.current = Math.max(0, index - 1);
    onChange(lines.filter((_, at) => at !== index));
  };

  return (
    <fieldset id={id} ref={box} tabIndex={-1} className={`field${error ? ' field--wrong' : ''}`} aria-describedby={describedBy({ id, hint, error })}>
      <legend className="field__label">{label}</legend>
      <div className="field__hint" id={`${id}-hint`}>
        {hint}
      </div>
      <div className="line-list">
        {lines.map((line, index) => {
          const lineId = `${id}[${index}]`;
          const fault = errors[`${name}[${index}]`];
          return (
            <div key={index} className="line-list__line">
              <input
                id={lineId}
                className="control"
                aria-label={t('line', { label, number: index + 1 })}
                aria-invalid={fault ? true : undefined}
                aria-describedby={fault ? `${lineId}-error` : undefined}
                value={line}
                maxLength={300}
                onChange={(event) => onChange(lines.map((one, at) => (at === index ? event.target.value : one)))}
              />
              <button
                type="button"
                className="line-list__remove"
                aria-label={t('removeLine', { number: index + 1 })}
                disabled={lines.length === 1 && line === ''}
                onClick={() => remove(index)}
              >
                ×
              </button>
              <FieldError id={lineId} error={fault} />
            </div>
          );
        })}
      </div>
      {lines.length < max && (
        <p>
          <Button look="quiet" small onClick={add}>
            + {t('addLine')}
          </Button>
        </p>
      )}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
