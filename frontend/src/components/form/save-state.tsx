import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { couldNotBeSent, type SavingState } from '@/lib/forms/saving';
import { useOnline } from '@/lib/hooks/use-online';
import './save-state.css';

interface SaveStateProps {
  saving: { state: SavingState; failure?: unknown; flush?: () => void; overwrite?: () => void; takeTheirs?: () => void };
  /** What is said of a state where the usual is not enough. */
  words?: Partial<Record<SavingState, string>>;
}

/** Whether what was typed is saved; where somebody else was faster, the person decides. */
export function SaveState({ saving: { state, failure, flush, overwrite, takeTheirs }, words = {} }: SaveStateProps) {
  const { t } = useTranslation();
  if (state === 'conflict' && overwrite) {
    return (
      <div className="error-summary" role="alert">
        <p>
          <strong>{t('form.conflictTitle')}</strong>
        </p>
        <div className="form__actions error-summary__actions">
          <Button small onClick={overwrite}>
            {t('form.conflictOverwrite')}
          </Button>
          <Button small look="quiet" onClick={takeTheirs}>
            {t('form.conflictReload')}
          </Button>
        </div>
      </div>
    );
  }
  if (couldNotBeSent(state) && words[state] === undefined) {
    return (
      <div className="cluster">
        <InlineError error={failure} />
        {flush && (
          <Button small onClick={flush}>
            {t('error.retry')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <p className="small muted" role="status">
      {words[state] ?? (state === 'saved' || state === 'incomplete' ? '' : t('form.saving'))}
    </p>
  );
}

interface OutboxStateProps {
  saving: SavingState;
  /** Said of the state; without a network it is `offline`, whatever was tried before. */
  words: (state: SavingState) => string;
  /** What helps in this state. */
  action?: (state: SavingState) => ReactNode;
  /** Said where the device keeps nothing and something still waits. */
  unkept?: string;
  refused: { key: string; text: string; onDismiss: () => void }[];
  dismiss: string;
}

/** Whether what was done on this device has arrived, in a sentence; and what never will. */
export function OutboxState({ saving, words, action, unkept, refused, dismiss }: OutboxStateProps) {
  const state = useOnline() ? saving : 'offline';
  const waits = couldNotBeSent(state) || state === 'later';
  return (
    <div className="save-state">
      <div className={`save-state__line${waits ? ' save-state__line--waiting' : ''}`}>
        <p role="status">{words(state)}</p>
        {action?.(state)}
      </div>
      {unkept && <p className="save-state__line save-state__line--waiting">{unkept}</p>}
      {refused.map(({ key, text, onDismiss }) => (
        <div key={key} className="save-state__line save-state__line--refused" role="alert">
          <p>{text}</p>
          <Button small look="quiet" onClick={onDismiss}>
            {dismiss}
          </Button>
        </div>
      ))}
    </div>
  );
}
