import { type FormEvent, useId, useState } from 'react';
import type { LexicalEditor } from 'lexical';
import { addressOf, setLink } from '@/features/minutes/editor/commands';
import { useMessages } from '@/features/minutes/messages';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { TextField } from '@/components/form/text-field';

interface LinkDialogProps {
  editor: LexicalEditor;
  open: boolean;
  /** Where the link under the cursor leads. */
  current: string | undefined;
  onClose: () => void;
}

export function LinkDialog({ open, ...props }: LinkDialogProps) {
  const t = useMessages();
  return (
    <Dialog open={open} title={t('editor.link')} onClose={props.onClose}>
      <LinkForm {...props} />
    </Dialog>
  );
}

function LinkForm({ editor, current, onClose }: Omit<LinkDialogProps, 'open'>) {
  const t = useMessages();
  const id = useId();
  const [typed, setTyped] = useState(current ?? '');
  const [error, setError] = useState<string>();

  const put = (address: string | null) => {
    onClose();
    editor.focus();
    setLink(editor, address);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands in the page, the form in no other one.
    event.stopPropagation();
    const address = addressOf(typed);
    if (address) put(address);
    else setError(t('editor.linkError'));
  };

  return (
    <form className="form" noValidate onSubmit={submit}>
      <TextField
        id={id}
        label={t('editor.linkAddress')}
        hint={t('editor.linkHint')}
        error={error}
        type="url"
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setError(undefined);
        }}
      />
      <div className="dialog__actions">
        {current !== undefined && (
          <Button look="quiet" onClick={() => put(null)}>
            {t('editor.linkRemove')}
          </Button>
        )}
        <Button type="submit" look="primary">
          {t('editor.linkSet')}
        </Button>
      </div>
    </form>
  );
}
