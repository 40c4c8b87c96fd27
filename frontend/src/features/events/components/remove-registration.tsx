import { useRemoveRegistration } from '@/features/events/api/people';
import { useMessages } from '@/features/events/messages';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useToast } from '@/components/toast';
import type { RegistrationEntry } from '@/lib/api/types';

interface RemoveRegistrationProps {
  eventId: string;
  /** Whom to remove; nobody while it is closed. */
  entry: RegistrationEntry | undefined;
  onClose: () => void;
}

export function RemoveRegistration({ eventId, entry, onClose }: RemoveRegistrationProps) {
  const t = useMessages();
  const toast = useToast();
  const remove = useRemoveRegistration(eventId);
  const name = entry ? `${entry.participant.firstName} ${entry.participant.lastName}` : '';
  return (
    <ConfirmDialog
      open={entry !== undefined}
      danger
      title={t('registrations.removeTitle', { name })}
      confirm={t('registrations.remove')}
      onConfirm={async () => {
        if (!entry) return;
        await remove.mutateAsync(entry.id);
        toast(t('registrations.removed', { name }));
      }}
      onClose={onClose}
    >
      <p>{t('registrations.removeText')}</p>
    </ConfirmDialog>
  );
}
