import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { registerGuest, useGuestInvitation } from '@/features/registration/api/without-account';
import { GuestFields } from '@/features/registration/components/guest-fields';
import { InvitedTo } from '@/features/registration/components/invited-to';
import { LinkState } from '@/features/registration/components/link-state';
import { Sent } from '@/features/registration/components/sent';
import { checkGuest, nobodyYet } from '@/features/registration/guest-form';
import { useMessages } from '@/features/registration/messages';
import { toRegisterRequest } from '@/features/registration/wish';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { PageHeader } from '@/components/page-header';
import type { GuestInvitation } from '@/lib/api/types';
import { useForm } from '@/lib/forms/use-form';

/** Where the link of an invitation leads: somebody without an account asks to come; a letter asks to confirm. */
export function GuestPage() {
  const { token = '' } = useParams();
  const t = useMessages();
  const invitation = useGuestInvitation(token);
  const [sent, setSent] = useState(false);
  if (sent) return <Sent onAgain={() => setSent(false)} />;
  return (
    <LinkState query={invitation}>
      {(data) => (
        <>
          <PageHeader title={t('guest.title')} above={t('guest.eyebrow')} />
          <div className="stack stack--wide">
            <InvitedTo invitation={data} />
            {data.closed ? (
              <EmptyState title={t('guest.closedTitle')}>{data.closed}</EmptyState>
            ) : (
              <GuestForm token={token} invitation={data} onSent={() => setSent(true)} />
            )}
          </div>
        </>
      )}
    </LinkState>
  );
}

interface GuestFormProps {
  token: string;
  invitation: GuestInvitation;
  onSent: () => void;
}

function GuestForm({ token, invitation, onSent }: GuestFormProps) {
  const t = useMessages();
  const [key] = useState(() => crypto.randomUUID());
  const initial = nobodyYet(invitation);
  const form = useForm({
    draftKey: `guest.${token}`,
    initial,
    validate: (values) =>
      checkGuest(values, invitation, true, (fault) => t(`error.${fault}`), (label) => t('error.answer', { label })),
    submit: async (values) => {
      if (!values.profile) return;
      const { firstName, lastName, email, organisation, profile, consent } = values;
      await registerGuest(
        token,
        { firstName, lastName, email: email.trim(), organisation, profile, consent, wish: toRegisterRequest(values, invitation) },
        key,
      );
      onSent();
    },
  });
  return (
    <form className="form form--parts" onSubmit={form.onSubmit} noValidate>
      <DraftNotice restored={form.restored} onRestart={() => form.discard(initial)} />
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      <GuestFields form={form} asked={invitation} asksProfile retentionDays={invitation.retentionDays} />
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('open.send')}
        </Button>
      </div>
    </form>
  );
}
