import { useId, useState } from 'react';
import { useRefuse } from '@/features/joining/api/requests';
import { useMessages } from '@/features/joining/messages';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { TextAreaField } from '@/components/form/text-area-field';
import { useToast } from '@/components/toast';
import { Problem } from '@/lib/api/problem';
import type { JoinRequest } from '@/lib/api/types';

interface RefuseDialogProps {
  request: JoinRequest;
  open: boolean;
  onClose: () => void;
}

/** Says what will happen, asks for the reason that the person will read. */
export function RefuseDialog({ request, open, onClose }: RefuseDialogProps) {
  const t = useMessages();
  const toast = useToast();
  const refuse = useRefuse();
  const [reason, setReason] = useState('');
  const id = useId();
  const name = `${request.firstName} ${request.lastName}`;

  const confirm = async () => {
    if (!reason.trim()) {
      document.getElementById(id)?.focus();
      throw new Problem(400, { title: t('requests.refuseReasonMissing') });
    }
    await refuse.mutateAsync({ id: request.id, version: request.version, reason: reason.trim() });
    toast(t('requests.refused', { name }));
  };

  return (
    <ConfirmDialog
      open={open}
      title={t('requests.refuseTitle', { name })}
      confirm={t('requests.refuse')}
      danger
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('requests.refuseText', { email: request.email })}</p>
      <TextAreaField id={id} label={t('requests.refuseReason')} rows={4} maxLength={1000} value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}
