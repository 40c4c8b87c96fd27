import { useTranslation } from 'react-i18next';
import { OfflineError, Problem } from '@/lib/api/problem';
import './inline-error.css';

/** Why an action did not work, beside the action. */
export function InlineError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const [title, detail] =
    error instanceof OfflineError
      ? [t('error.offlineTitle'), t('error.offlineText')]
      : error instanceof Problem
        ? [error.title || t('error.unexpected'), error.detail]
        : [t('error.unexpected'), undefined];
  return (
    <p className="inline-error" role="alert">
      <strong>{title}</strong>
      {detail && <span> {detail}</span>}
    </p>
  );
}
