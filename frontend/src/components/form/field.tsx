import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './form.css';

export interface FieldProps {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** Most fields are needed; those that are not say so. */
  optional?: boolean;
}

/** What ties a control to its hint and its error. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p className="field__error" id={`${id}-error`}>
      {error}
    </p>
  );
}

/** Label above, hint under the label, control, error under the control. */
export function Field({ id, label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={`field${error ? ' field--wrong' : ''}`}>
      <label className="field__label" htmlFor={id}>
        {label} {optional && <span className="field__optional">({t('form.optional')})</span>}
      </label>
      {hint && (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}
