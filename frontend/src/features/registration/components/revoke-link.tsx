import { useRevokeInvitationLink } from '@/features/registration/api/registration';
import { useMessages } from '@/features/registration/messages';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useToast } from '@/components/toast';
import type { InvitationLinkDetail } from '@/lib/api/types';

interface RevokeLinkProps {
  eventId: string;
  /** Which one; none while it is closed. */
  link: InvitationLinkDetail | undefined;
  onClose: () => void;
}

export function RevokeLink({ eventId, link, onClose }: RevokeLinkProps) {
  const t = useMessages();
  const toast = useToast();
  const revoke = useRevokeInvitationLink(eventId);
  return (
    <ConfirmDialog
      open={link !== undefined}
      danger
      title={t('links.revokeTitle')}
      confirm={t('links.revoke')}
      onConfirm={async () => {
        if (!link) return;
        await revoke.mutateAsync(link.id);
        toast(t('links.revokedDone'));
      }}
      onClose={onClose}
    >
      <p>{t('links.revokeText')}</p>
    </ConfirmDialog>
  );
}
