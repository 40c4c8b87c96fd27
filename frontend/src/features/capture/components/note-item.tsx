import { useState } from 'react';
import { useMessages } from '@/features/capture/messages';
import type { ShownCard } from '@/features/capture/table/table-cards';
import { useJpegAddress } from '@/features/capture/table/use-jpeg-address';
import type { Table } from '@/features/capture/table/use-table';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { TextAreaField } from '@/components/form/text-area-field';
import { useToast } from '@/components/toast';
import { useFormat } from '@/lib/format/use-format';

interface NoteItemProps {
  code: string;
  card: ShownCard;
  onChange: Table['change'];
}

/** A note; whoever wrote it on this phone changes it or takes it back. */
export function NoteItem({ code, card, onChange }: NoteItemProps) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const own = useJpegAddress(card.jpeg);
  const image = card.image ? `/api/tables/${encodeURIComponent(code)}/cards/${card.id}/photo` : own;
  const words = card.text || card.alt || t('notes.photo');

  const takeBack = async () => {
    if (card.photo) return setAsking(true);
    await onChange(card, { withdrawn: true });
    toast(t('notes.removed'), () => void onChange({ ...card, revision: card.revision + 1 }, {}));
  };

  return (
    <li className={`note note--${card.kind}`}>
      <p className="note__signs">
        <span>{t(`kind.${card.kind}`)}</span>
        {card.mine && <span>{t('notes.mine')}</span>}
        {card.waiting && <span>{t('notes.waiting')}</span>}
      </p>
      {image && <img className="note__photo" src={image} alt={card.alt ?? t('notes.noAlt')} loading="lazy" />}
      {editing ? (
        <Editor card={card} onDone={() => setEditing(false)} onSave={(text) => onChange(card, { text })} />
      ) : (
        card.text && <p className="note__text">{format.text(card.text)}</p>
      )}
      {card.mine && !editing && (
        <div className="cluster">
          <Button small look="quiet" aria-label={t('notes.editNamed', { text: words })} onClick={() => setEditing(true)}>
            {t('notes.edit')}
          </Button>
          <Button small look="quiet" aria-label={t('notes.removeNamed', { text: words })} onClick={() => void takeBack()}>
            {t('notes.remove')}
          </Button>
        </div>
      )}
      {card.photo && card.mine && (
        <ConfirmDialog
          open={asking}
          danger
          title={t('notes.removePhoto')}
          confirm={t('notes.remove')}
          onConfirm={() => onChange(card, { withdrawn: true })}
          onClose={() => setAsking(false)}
        >
          <p>{t('notes.removePhotoText')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

interface EditorProps {
  card: ShownCard;
  onSave: (text: string) => Promise<void>;
  onDone: () => void;
}

function Editor({ card, onSave, onDone }: EditorProps) {
  const t = useMessages();
  const [text, setText] = useState(card.text);
  const wrong = !text.trim() && !card.photo;
  return (
    <form
      className="stack stack--tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong) return;
        void onSave(text.trim());
        onDone();
      }}
    >
      <TextAreaField
        id={`note-${card.id}`}
        label={t('note.label')}
        error={wrong ? t('note.empty') : undefined}
        rows={3}
        maxLength={600}
        value={text}
        onChange={setText}
      />
      <div className="cluster">
        <Button type="submit" small look="primary">
          {t('notes.save')}
        </Button>
        <Button small look="quiet" onClick={onDone}>
          {t('notes.cancel')}
        </Button>
      </div>
    </form>
  );
}
