import { useEffect, useRef } from 'react';
import { useMessages } from '@/features/facilitation/messages';
import { Button } from '@/components/button';
import type { FieldError } from '@/lib/api/problem';
import '@/components/form/form.css';

/** Why no plan is possible, in sentences, and the way to the settings. */
export function Contradictions({ found, onMend }: { found: FieldError[]; onMend?: () => void }) {
  const t = useMessages();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [found]);
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 className="error-summary__title">{t('plan.impossible')}</h2>
      <ul>
        {found.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {onMend && (
        <div className="error-summary__actions">
          <Button onClick={onMend}>{t('plan.mend')}</Button>
        </div>
      )}
    </div>
  );
}
