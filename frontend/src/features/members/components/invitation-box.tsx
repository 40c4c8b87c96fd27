import { useInvite } from '@/features/members/api/members';
import { useMessages } from '@/features/members/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { MemberDetail } from '@/lib/api/types';

/** For somebody who lost the invitation, or never got it. */
export function InvitationBox({ person }: { person: MemberDetail }) {
  const t = useMessages();
  const toast = useToast();
  const invite = useInvite(person.id);
  return (
    <section className="stack stack--tight" aria-labelledby="equipe">
      <h2 id="equipe">{t('person.staff')}</h2>
      <p className="muted small">{t('person.inviteText')}</p>
      <p>
        <Button
          small
          busy={invite.isPending}
          onClick={() => invite.mutate(undefined, { onSuccess: () => toast(t('person.invited', { name: person.firstName })) })}
        >
          {t('person.invite')}
        </Button>
      </p>
      {invite.isError && <InlineError error={invite.error} />}
    </section>
  );
}
