import { type FormEvent, useRef, useState } from 'react';
import { useMessages } from '@/features/capture/messages';
import { smaller } from '@/features/capture/table/photo';
import type { NewNote, Table } from '@/features/capture/table/use-table';
import { useJpegAddress } from '@/features/capture/table/use-jpeg-address';
import { Button } from '@/components/button';
import { RadioField } from '@/components/form/choice-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import type { CardKind } from '@/lib/api/types';
import { useDraft } from '@/lib/forms/use-draft';
import './note-form.css';

interface NoteFormProps {
  code: string;
  kinds: CardKind[];
  name: Table['name'];
  onWrite: (note: NewNote) => Promise<unknown>;
}

/** What one writes is kept as typed, until it is a note. */
export function NoteForm({ code, kinds, name, onWrite }: NoteFormProps) {
  const t = useMessages();
  const draft = useDraft(`table.${code}`, { text: '', kind: kinds[0] ?? 'IDEA', alt: '' });
  const [jpeg, setJpeg] = useState<ArrayBuffer>();
  const [fault, setFault] = useState<'empty' | 'photoFailed'>();
  const [preparing, setPreparing] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const preview = useJpegAddress(jpeg);
  const { text, kind, alt } = draft.values;

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setPreparing(true);
    setFault(undefined);
    try {
      setJpeg(await smaller(file));
    } catch {
      // Whatever the browser could not make of it: another image may do.
      setFault('photoFailed');
    } finally {
      setPreparing(false);
    }
  };

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() && !jpeg) {
      setFault('empty');
      document.getElementById('note-text')?.focus();
      return;
    }
    setFault(undefined);
    await onWrite({
      kind, text: text.trim(),
      photo: jpeg && { jpeg, alt: alt.trim() || undefined },
    });
    draft.discard({ text: '', kind, alt: '' });
    setJpeg(undefined);
    document.getElementById('note-text')?.focus();
  };

  return (
    <form className="note-form stack" noValidate onSubmit={(event) => void add(event)}>
      <TextAreaField
        id="note-text"
        label={t('note.label')}
        hint={t('note.hint')}
        error={fault && t(`note.${fault}`)}
        rows={3}
        maxLength={600}
        value={text}
        onChange={(next) => draft.change((now) => ({ ...now, text: next }))}
      />
      <RadioField
        id="note-kind"
        label={t('note.kind')}
        inline
        value={kinds.includes(kind) ? kind : (kinds[0] ?? 'IDEA')}
        choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(next) => draft.change((now) => ({ ...now, kind: next }))}
      />
      {preview && (
        <div className="note-form__photo">
          <img src={preview} alt={alt || t('notes.noAlt')} />
          <TextField
            id="note-alt"
            optional
            label={t('note.alt')}
            hint={t('note.altHint')}
            maxLength={300}
            value={alt}
            onChange={(next) => draft.change((now) => ({ ...now, alt: next }))}
          />
          <Button small look="quiet" onClick={() => setJpeg(undefined)}>
            {t('note.noPhoto')}
          </Button>
        </div>
      )}
      <input
        ref={picker}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div className="note-form__actions">
        <Button type="submit" look="primary">
          {t('note.add')}
        </Button>
        <Button busy={preparing} onClick={() => picker.current?.click()}>
          {preparing ? t('note.preparing') : t(jpeg ? 'note.otherPhoto' : 'note.photo')}
        </Button>
      </div>
      <details>
        <summary>{t('note.sign')}</summary>
        <TextField
          id="note-author"
          optional
          label={t('note.author')}
          hint={t('note.authorHint')}
          maxLength={40}
          autoComplete="given-name"
          value={name.values.author}
          onChange={(author) => name.change({ author })}
        />
      </details>
    </form>
  );
}
