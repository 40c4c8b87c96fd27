import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/script/messages';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { Problem } from '@/lib/api/problem';

interface NameDialogProps {
  title: string;
  text?: string;
  initial?: string;
  onName: (name: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for the name of a script; open as long as it is in the page. */
export function NameDialog({ title, text, initial = '', onName, onClose }: NameDialogProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const [name, setName] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const [failure, setFailure] = useState<unknown>();

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    setFault(name.trim() ? undefined : t('library.nameMissing'));
    if (!name.trim()) return;
    setBusy(true);
    try {
      await onName(name.trim());
      onClose();
    } catch (error) {
      const field = error instanceof Problem ? error.fieldErrors[0]?.message : undefined;
      setFault(field);
      if (!field) setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog open title={title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void send(event)}>
        {text && <p>{text}</p>}
        <TextField id="script-name" label={t('library.name')} hint={t('library.nameHint')} maxLength={80} value={name} error={fault} onChange={setName} />
        {failure !== undefined && <InlineError error={failure} />}
        <div className="dialog__actions">
          <Button look="quiet" onClick={onClose}>
            {common('dialog.cancel')}
          </Button>
          <Button type="submit" look="primary" busy={busy}>
            {t('library.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
