import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineError, Problem } from '@/lib/api/problem';
import type { FormErrors } from '@/lib/forms/use-form';
import './form.css';

interface ErrorSummaryProps {
  errors: FormErrors;
  failure: unknown;
  attempts: number;
  fieldId: (name: string) => string;
}

/** What is to be mended before the form can go; takes the focus at each refused attempt, links to each field. */
export function ErrorSummary({ errors, failure, attempts, fieldId }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);

  useEffect(() => {
    if (attempts > 0) box.current?.focus();
  }, [attempts]);

  if (entries.length === 0 && failure === undefined) return null;

  const [title, text] =
    failure instanceof OfflineError
      ? [t('error.offlineTitle'), t('error.offlineText')]
      : entries.length > 0
        ? [t('form.summary', { count: entries.length }), undefined]
        : failure instanceof Problem
          ? [failure.title || t('form.failed'), failure.detail]
          : [t('form.failed'), t('form.kept')];

  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 className="error-summary__title">{title}</h2>
      {text && <p>{text}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.map(([name, message]) => (
            <li key={name}>
              <a
                href={`#${fieldId(name)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId(name))?.focus();
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
