import { useMessages } from '@/features/registration/messages';
import { Facts } from '@/components/facts';
import type { GuestInvitation } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './side-box.css';

/** What the event is, to somebody who sees it by a link alone. */
export function InvitedTo({ invitation }: { invitation: GuestInvitation }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <div className="box stack side-box">
      <h2>{format.text(invitation.title)}</h2>
      <p>{format.text(invitation.summary)}</p>
      <Facts
        facts={[
          [t('mine.when'), format.period(invitation.startsAt, invitation.endsAt)],
          [t('mine.where'), invitation.where ? format.text(invitation.where) : t('seat.ONLINE')],
        ]}
      />
    </div>
  );
}
