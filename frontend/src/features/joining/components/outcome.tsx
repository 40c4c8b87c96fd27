import { Link } from 'react-router-dom';
import { useInviteAgain } from '@/features/joining/api/requests';
import { useMessages } from '@/features/joining/messages';
import { Button } from '@/components/button';
import { Chip, type ChipTone } from '@/components/chip';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { JoinRequest } from '@/lib/api/types';
import { whenDone } from '@/lib/api/when-done';
import { useFormat } from '@/lib/format/use-format';

const TONES: Record<'PENDING' | 'SENT' | 'FAILED' | 'ACCEPTED', ChipTone> = {
  PENDING: 'neutral',
  SENT: 'notice',
  FAILED: 'danger',
  ACCEPTED: 'brand',
};

/** What was decided, by whom, and what became of the invitation. */
export function Outcome({ request }: { request: JoinRequest }) {
  const t = useMessages();
  const format = useFormat();
  const { state, decidedAt, decidedBy, refusalReason, invitation } = request;
  if (state === 'PENDING') return null;
  return (
    <div className="stack stack--tight">
      <p className="muted">
        {decidedAt && t(`requests.decided.${state}`, { date: format.day(decidedAt) })}{' '}
        {decidedBy && t('requests.by', { name: decidedBy })}
      </p>
      {refusalReason && <p>{t('requests.reason', { reason: format.text(refusalReason) })}</p>}
      {invitation && (
        <div className="cluster">
          <Chip tone={TONES[invitation.state]}>{t(`requests.invitation.${invitation.state}`)}</Chip>
          {invitation.state === 'FAILED' && invitation.lastError && <span className="small muted">{t('requests.failed', { error: invitation.lastError })}</span>}
          {request.memberId && <Link to={`/annuaire/${request.memberId}`}>{t('requests.person')}</Link>}
          {request.memberId && invitation.state !== 'ACCEPTED' && (
            <InviteAgain member={request.memberId} name={request.firstName} />
          )}
        </div>
      )}
    </div>
  );
}

function InviteAgain({ member, name }: { member: string; name: string }) {
  const t = useMessages();
  const toast = useToast();
  const invite = useInviteAgain();
  return (
    <>
      <Button
        small
        busy={invite.isPending}
        onClick={() => whenDone(invite.mutateAsync(member), () => toast(t('requests.againDone', { name })))}
      >
        {t('requests.again')}
      </Button>
      {invite.isError && <InlineError error={invite.error} />}
    </>
  );
}
