import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useRegistrationForm } from '@/features/registration/api/registration';
import { submitPublicRegistration } from '@/features/registration/api/without-account';
import { GuestFields } from '@/features/registration/components/guest-fields';
import { Sent } from '@/features/registration/components/sent';
import { checkGuest, nobodyYet } from '@/features/registration/guest-form';
import { useMessages } from '@/features/registration/messages';
import { toRegisterRequest } from '@/features/registration/wish';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import type { EventDetail, RegistrationFormDetail } from '@/lib/api/types';
import { useAuth } from '@/lib/auth/auth-context';
import { useFormat } from '@/lib/format/use-format';
import { useForm } from '@/lib/forms/use-form';

/** Citizens ask to come to a public day; a letter asks them to confirm. */
export function PublicRegistrationPage() {
  const { id = '' } = useParams();
  const event = useEvent(id);
  const form = useRegistrationForm(id);
  const [sent, setSent] = useState(false);
  if (sent) return <Sent onAgain={() => setSent(false)} />;
  return (
    <Loaded query={event} asPage>
      {(data) => (
        <Content event={data}>
          <Loaded query={form}>{(asked) => <Form event={data} asked={asked} onSent={() => setSent(true)} />}</Loaded>
        </Content>
      )}
    </Loaded>
  );
}

function Content({ event, children }: { event: EventDetail; children: ReactNode }) {
  const t = useMessages();
  const format = useFormat();
  const { status, signIn } = useAuth();
  const open = event.state === 'PUBLISHED' && new Date(event.registrationDeadline ?? event.startsAt) > new Date();
  const takesCitizens = open && event.kind === 'PUBLIC_DAY';
  return (
    <>
      <PageHeader
        title={t('open.title')}
        above={<Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>}
        lead={
          <p>
            {format.period(event.startsAt, event.endsAt)}
            {takesCitizens && (
              <>
                <br />
                {t('open.lead')}
              </>
            )}
          </p>
        }
      />
      {event.kind !== 'PUBLIC_DAY' ? (
        <EmptyState
          title={t('open.membersOnly')}
          action={
            status === 'visitor' && (
              <Button look="primary" onClick={() => void signIn(`/rencontres/${event.id}`)}>
                {t('open.signIn')}
              </Button>
            )
          }
        />
      ) : !open ? (
        <EmptyState title={t('own.closed')} />
      ) : (
        children
      )}
    </>
  );
}

function Form({ event, asked, onSent }: { event: EventDetail; asked: RegistrationFormDetail; onSent: () => void }) {
  const t = useMessages();
  const [key] = useState(() => crypto.randomUUID());
  const initial = nobodyYet(asked);
  const form = useForm({
    draftKey: `public.${event.id}`,
    initial,
    validate: (values) => checkGuest(values, asked, false, (fault) => t(`error.${fault}`), (label) => t('error.answer', { label })),
    submit: async (values) => {
      const { firstName, lastName, email, consent } = values;
      await submitPublicRegistration(event.id, { firstName, lastName, email: email.trim(), consent, wish: toRegisterRequest(values, asked) }, key);
      onSent();
    },
  });
  return (
    <form className="form form--parts" onSubmit={form.onSubmit} noValidate>
      <DraftNotice restored={form.restored} onRestart={() => form.discard(initial)} />
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      <GuestFields form={form} asked={asked} asksProfile={false} retentionDays={asked.retentionDays} />
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('open.send')}
        </Button>
      </div>
    </form>
  );
}
