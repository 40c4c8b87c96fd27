import { useState } from 'react';
import type { useCircleDeed } from '@/features/circle/api/circle';
import { NoteForm } from '@/features/circle/components/note-form';
import { useMessages } from '@/features/circle/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import type { CircleDetail, CircleNoteDetail, NoteKind } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

const KINDS: NoteKind[] = ['CASE', 'QUESTION', 'ADVICE', 'COMMITMENT', 'NEWS'];

interface CircleNotesProps {
  circle: CircleDetail;
  deed: ReturnType<typeof useCircleDeed>;
}

/** All that was said, by kind, in the order in which it was said. */
export function CircleNotes({ circle, deed }: CircleNotesProps) {
  const t = useMessages();
  return KINDS.map((kind) => {
    const notes = circle.notes.filter((note) => note.kind === kind);
    if (notes.length === 0) return null;
    return (
      <section key={kind} className="stack stack--tight" aria-labelledby={`notes-${kind}`}>
        <h2 id={`notes-${kind}`}>{t(`notes.${kind}`)}</h2>
        <ul className="rows circle-notes">
          {notes.map((note) => (
            <li key={note.id}>
              <Note note={note} deed={deed} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Note({ note, deed }: { note: CircleNoteDetail; deed: CircleNotesProps['deed'] }) {
  const t = useMessages();
  const format = useFormat();
  const [shown, setShown] = useState<'form' | 'question'>();
  const close = () => setShown(undefined);
  const name = `${note.author.firstName} ${note.author.lastName}`;
  const short = format.text(note.title ?? note.text).slice(0, 60);
  if (shown === 'form') {
    return (
      <NoteForm
        kind={note.kind}
        note={note}
        onSend={(changed) => deed.mutateAsync({ deed: 'change', noteId: note.id, note: changed }).then(close)}
        onCancel={close}
      />
    );
  }
  return (
    <article className="stack stack--tight">
      {note.title && <h3>{format.text(note.title)}</h3>}
      <p className="as-typed">{format.text(note.text)}</p>
      <p className="cluster muted small">
        {note.kind === 'CASE' ? t('narrator', { name }) : name}
        {note.mine && (
          <>
            <Button small look="quiet" aria-label={t('changeNamed', { text: short })} onClick={() => setShown('form')}>
              {t('change')}
            </Button>
            <Button small look="quiet" aria-label={t('takeBackNamed', { text: short })} onClick={() => setShown('question')}>
              {t('takeBack')}
            </Button>
          </>
        )}
      </p>
      <ConfirmDialog
        open={shown === 'question'}
        danger
        title={t('takeBackTitle')}
        confirm={t('takeBack')}
        onConfirm={() => deed.mutateAsync({ deed: 'takeBack', noteId: note.id })}
        onClose={close}
      >
        <p>{t('takeBackText')}</p>
      </ConfirmDialog>
    </article>
  );
}
