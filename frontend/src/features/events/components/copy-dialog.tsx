import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCopyEvent } from '@/features/events/api/events';
import { useMessages } from '@/features/events/messages';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { TextField } from '@/components/form/text-field';
import { useToast } from '@/components/toast';
import { Problem } from '@/lib/api/problem';

interface CopyDialogProps {
  eventId: string;
  /** Of the event that is copied. */
  title: string;
  open: boolean;
  onClose: () => void;
}

/** A new draft after this event, on another day. */
export function CopyDialog({ eventId, title: earlier, open, onClose }: CopyDialogProps) {
  const t = useMessages();
  const toast = useToast();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const copy = useCopyEvent(eventId, key);
  const [date, setDate] = useState('');
  const [title, setTitle] = useState(earlier);
  const id = useId();

  const confirm = async () => {
    if (!date) {
      document.getElementById(`${id}date`)?.focus();
      throw new Problem(400, { title: t('editor.error.date') });
    }
    const made = await copy.mutateAsync({ date, title: title.trim() || undefined });
    toast(t('copy.done'));
    void navigate(`/rencontres/${made.id}`);
  };

  return (
    <ConfirmDialog open={open} title={t('copy.title')} confirm={t('copy.confirm')} onConfirm={confirm} onClose={onClose}>
      <p>{t('copy.text')}</p>
      <TextField id={`${id}title`} label={t('editor.titleField')} value={title} maxLength={150} onChange={setTitle} />
      <TextField id={`${id}date`} type="date" label={t('copy.date')} value={date} onChange={setDate} />
    </ConfirmDialog>
  );
}
