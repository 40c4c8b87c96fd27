import { Link } from 'react-router-dom';
import { useMessages } from '@/features/events/messages';
import { ConfirmDialog } from '@/components/confirm-dialog';

interface SubmitDialogProps {
  eventId: string;
  open: boolean;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** Asked where ADEME would read an event without goals or audience. Submitting it so is allowed. */
export function SubmitDialog({ eventId, open, onConfirm, onClose }: SubmitDialogProps) {
  const t = useMessages();
  return (
    <ConfirmDialog
      open={open}
      title={t('organise.submitTitle')}
      confirm={t('organise.submitAnyway')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t('organise.submitText')}</p>
      <p>
        <Link to={`/rencontres/${eventId}/preparation`}>{t('organise.writeBrief')}</Link>
      </p>
    </ConfirmDialog>
  );
}
