import { useTranslation } from 'react-i18next';
import './skeleton.css';

interface SkeletonProps {
  /** As many as will most likely come: what comes then takes the same room. */
  rows?: number;
  kind?: 'rows' | 'text' | 'page';
}

/** Where content is about to be. Shown at once but drawn only after a moment, so that quick answers do not flicker. */
export function Skeleton({ rows = 3, kind = 'rows' }: SkeletonProps) {
  const { t } = useTranslation();
  return (
    <div className={`skeleton skeleton--${kind}`} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {kind === 'page' && <div className="skeleton__title" />}
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="skeleton__row" />
      ))}
    </div>
  );
}
