import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/circle/messages';
import { Button } from '@/components/button';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import type { CircleNoteDetail, NoteKind, NoteRequest } from '@/lib/api/types';

interface NoteFormProps {
  kind: NoteKind;
  note?: CircleNoteDetail;
  onSend: (note: NoteRequest) => Promise<unknown>;
  onCancel?: () => void;
}

/** What one says in the circle. No draft is kept on the device: it would be a copy outside of the circle. */
export function NoteForm({ kind, note, onSend, onCancel }: NoteFormProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const [title, setTitle] = useState(note?.title ?? '');
  const [text, setText] = useState(note?.text ?? '');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const id = `note-${note?.id ?? kind}`;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    setFault(text.trim() ? undefined : t('say.missing'));
    if (!text.trim()) return;
    setBusy(true);
    try {
      await onSend({ kind, title: title.trim() || undefined, text: text.trim() });
      setTitle('');
      setText('');
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      {kind === 'CASE' && <TextField id={`${id}-title`} optional label={t('say.caseTitle')} maxLength={120} value={title} onChange={setTitle} />}
      <TextAreaField
        id={id}
        rows={kind === 'CASE' ? 8 : 3}
        label={t(`say.${kind}`)}
        maxLength={4000}
        value={text}
        error={fault}
        onChange={setText}
      />
      {failure !== undefined && <InlineError error={failure} />}
      <div className="cluster">
        <Button type="submit" look={note ? 'secondary' : 'primary'} busy={busy}>
          {note ? t('keep') : t(`send.${kind}`)}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {common('dialog.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
