import { useId, useState } from 'react';
import { useMessages } from '@/features/topics/messages';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { TextAreaField } from '@/components/form/text-area-field';
import { Problem } from '@/lib/api/problem';

interface SetAsideDialogProps {
  open: boolean;
  onConfirm: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

export function SetAsideDialog({ open, onConfirm, onClose }: SetAsideDialogProps) {
  const t = useMessages();
  const [reason, setReason] = useState('');
  const id = useId();

  const confirm = async () => {
    if (!reason.trim()) {
      document.getElementById(id)?.focus();
      throw new Problem(400, { title: t('detail.reasonMissing') });
    }
    await onConfirm(reason.trim());
  };

  return (
    <ConfirmDialog open={open} title={t('detail.setAsideTitle')} confirm={t('detail.setAside')} onConfirm={confirm} onClose={onClose}>
      <p>{t('detail.setAsideText')}</p>
      <TextAreaField id={id} label={t('detail.reasonField')} rows={4} maxLength={1000} value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}
