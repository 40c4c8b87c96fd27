import { useId, useState } from 'react';
import { useMessages } from '@/features/topics/messages';
import { ConfirmDialog } from '@/components/confirm-dialog';
import type { Picked } from '@/components/pickers/picked';
import { RemotePicker } from '@/components/pickers/remote-picker';
import { Problem } from '@/lib/api/problem';
import { searchOpenTopics } from '@/lib/api/search';
import { useFormat } from '@/lib/format/use-format';

interface MergeDialogProps {
  open: boolean;
  topicId: string;
  onPick: (intoId: string) => Promise<unknown>;
  onClose: () => void;
}

/** Which topic says the same and goes on. */
export function MergeDialog({ open, topicId, onPick, onClose }: MergeDialogProps) {
  const t = useMessages();
  const format = useFormat();
  const [into, setInto] = useState<Picked>();
  const id = useId();

  const search = async (text: string, signal: AbortSignal): Promise<Picked[]> =>
    (await searchOpenTopics(text, signal))
      .filter((topic) => topic.id !== topicId)
      .map((topic) => ({
        id: topic.id,
        name: format.text(topic.title),
        detail: t('backing', { count: topic.backing, formatted: format.number(topic.backing) }),
      }));

  const confirm = async () => {
    if (!into) {
      document.getElementById(id)?.focus();
      throw new Problem(400, { title: t('detail.chooseTopic') });
    }
    await onPick(into.id);
  };

  return (
    <ConfirmDialog open={open} title={t('detail.mergeTitle')} confirm={t('detail.merge')} danger onConfirm={confirm} onClose={onClose}>
      <p>{t('detail.mergeText')}</p>
      <RemotePicker id={id} label={t('detail.mergeInto')} value={into} onChange={setInto} search={search} searchKey="topics" />
    </ConfirmDialog>
  );
}
