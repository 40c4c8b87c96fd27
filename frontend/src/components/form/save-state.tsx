import { useTranslation } from 'react-i18next';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import type { SaveState as State } from '@/lib/forms/use-autosave';

interface SaveStateProps {
  saving: { state: State; failure: unknown; flush: () => void; overwrite: () => void; takeTheirs: () => void };
}

/** Whether what was typed is saved; where somebody else was faster, the person decides. */
export function SaveState({ saving }: SaveStateProps) {
  const { t } = useTranslation();
  if (saving.state === 'conflict') {
    return (
      <div className="error-summary" role="alert">
        <p>
          <strong>{t('form.conflictTitle')}</strong>
        </p>
        <div className="form__actions error-summary__actions">
          <Button small onClick={saving.overwrite}>
            {t('form.conflictOverwrite')}
          </Button>
          <Button small look="quiet" onClick={saving.takeTheirs}>
            {t('form.conflictReload')}
          </Button>
        </div>
      </div>
    );
  }
  if (saving.state === 'failed') {
    return (
      <div className="cluster">
        <InlineError error={saving.failure} />
        <Button small onClick={saving.flush}>
          {t('error.retry')}
        </Button>
      </div>
    );
  }
  return (
    <p className="small muted" role="status">
      {saving.state === 'saved' || saving.state === 'incomplete' ? '' : t('form.saving')}
    </p>
  );
}
