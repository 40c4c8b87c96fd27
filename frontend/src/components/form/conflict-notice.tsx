import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/button';
import './form.css';

interface ConflictNoticeProps {
  /** Before the form is sent: the button sends it. */
  onOverwrite: () => void;
  onReload: () => void;
}

/** Inside a form whose object was saved by somebody else meanwhile: what was typed stays, the person decides. */
export function ConflictNotice({ onOverwrite, onReload }: ConflictNoticeProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 className="error-summary__title">{t('form.conflictTitle')}</h2>
      <p>{t('form.conflictText')}</p>
      <div className="form__actions error-summary__actions">
        <Button type="submit" onClick={onOverwrite}>
          {t('form.conflictOverwrite')}
        </Button>
        <Button look="quiet" onClick={onReload}>
          {t('form.conflictReload')}
        </Button>
      </div>
    </div>
  );
}
