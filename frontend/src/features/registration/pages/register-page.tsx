import { Link, useNavigate, useParams } from 'react-router-dom';
import { useOwnRegistration, useRegisterWithWishes, useRegistrationForm } from '@/features/registration/api/registration';
import { Colleagues } from '@/features/registration/components/colleagues';
import { WishFields } from '@/features/registration/components/wish-fields';
import { useMessages } from '@/features/registration/messages';
import { type Asked, checkWish, isFree, toRegisterRequest, toWish } from '@/features/registration/wish';
import { Button, ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import { useEvent } from '@/lib/api/get-event';
import type { EventDetail, MyRegistrationDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/use-session';
import { useFormat } from '@/lib/format/use-format';
import { useForm } from '@/lib/forms/use-form';

/** To register for an event that asks something, and to change what was said. */
export function RegisterPage() {
  const { id = '' } = useParams();
  const event = useEvent(id);
  return (
    <Loaded query={event} asPage>
      {(data) => <Content event={data} />}
    </Loaded>
  );
}

function Content({ event }: { event: EventDetail }) {
  const t = useMessages();
  const format = useFormat();
  const registered = event.registration !== undefined && event.registration.state !== 'CANCELLED';
  const form = useRegistrationForm(event.id);
  const mine = useOwnRegistration(event.id, registered);
  const open = registered ? event.allowedActions.includes('CANCEL_REGISTRATION') : event.allowedActions.includes('REGISTER');
  return (
    <>
      <PageHeader
        title={t(registered ? 'own.changeTitle' : 'own.title')}
        above={<Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>}
        lead={<p>{format.period(event.startsAt, event.endsAt)}</p>}
      />
      {!open ? (
        <EmptyState
          title={t('own.closed')}
          action={<ButtonLink to={`/rencontres/${event.id}`}>{t('own.back')}</ButtonLink>}
        />
      ) : (
        <div className="stack stack--wide">
          <Loaded query={form}>
            {(asked) =>
              registered ? (
                <Loaded query={mine}>{(said) => <WishForm event={event} asked={asked} mine={said} />}</Loaded>
              ) : (
                <WishForm event={event} asked={asked} />
              )
            }
          </Loaded>
          <Colleagues eventId={event.id} />
        </div>
      )}
    </>
  );
}

function WishForm({ event, asked, mine }: { event: EventDetail; asked: Asked; mine?: MyRegistrationDetail }) {
  const t = useMessages();
  const toast = useToast();
  const navigate = useNavigate();
  const { account } = useSession();
  const register = useRegisterWithWishes(event.id);
  const initial = toWish(asked, mine);
  const form = useForm({
    draftKey: `registration.${event.id}.${account?.username}`,
    initial,
    validate: (values) => checkWish(values, asked, (label) => t('error.answer', { label })),
    submit: async (values) => {
      const { state, waitsFor } = await register.mutateAsync(toRegisterRequest(values, asked));
      toast(t(waitsFor ? `own.waitsFor.${waitsFor}` : state === 'WAITING' ? 'own.waiting' : mine ? 'own.saved' : 'own.done'));
      void navigate(`/rencontres/${event.id}`);
    },
  });
  const places = asked.seats.find(({ seat }) => seat === form.values.seat);
  const waits = !mine && places !== undefined && !isFree(places);
  return (
    <form className="form form--parts" onSubmit={form.onSubmit} noValidate>
      <DraftNotice restored={form.restored} onRestart={() => form.discard(initial)} />
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      <WishFields form={form} asked={asked} />
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t(mine ? 'own.save' : waits ? 'own.wait' : 'own.register')}
        </Button>
        <ButtonLink look="quiet" to={`/rencontres/${event.id}`}>
          {t('own.back')}
        </ButtonLink>
      </div>
    </form>
  );
}
