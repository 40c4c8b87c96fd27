import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { TextAreaField } from '@/components/form/text-area-field';
import { InlineError } from '@/components/inline-error';
import { useDraft } from '@/lib/forms/use-draft';

interface ReasonDialogProps {
  /** Names what is being typed; it is kept until it was sent. */
  draftKey: string;
  title: string;
  text: string;
  label: string;
  confirm: string;
  danger?: boolean;
  onConfirm: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for words before doing something. */
export function ReasonDialog({ draftKey, title, text, label, confirm, danger, onConfirm, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { values, change, discard } = useDraft(draftKey, { reason: '' });
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reason = values.reason.trim();
    setMissing(!reason);
    if (!reason) {
      document.getElementById(id)?.focus();
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      await onConfirm(reason);
      discard();
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog open title={title} onClose={onClose}>
      <form className="form" noValidate onSubmit={(event) => void submit(event)}>
        <p>{text}</p>
        <TextAreaField
          id={id}
          label={label}
          value={values.reason}
          maxLength={1000}
          error={missing ? t('form.required') : undefined}
          onChange={(reason) => change({ reason })}
        />
        {failure !== undefined && <InlineError error={failure} />}
        <div className="dialog__actions">
          <Button look="quiet" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" look={danger ? 'danger' : 'primary'} busy={busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
