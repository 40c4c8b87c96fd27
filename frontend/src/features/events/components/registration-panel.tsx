import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useAskedAtRegistration, useCancelRegistration, useRegister } from '@/features/events/api/people';
import { CalendarLink } from '@/features/events/components/calendar-link';
import { useMessages } from '@/features/events/messages';
import { Button, ButtonLink } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { InlineError } from '@/components/inline-error';
import { PlaceGauge } from '@/components/place-gauge';
import { useToast } from '@/components/toast';
import type { EventDetail } from '@/lib/api/types';
import { useAuth } from '@/lib/auth/auth-context';
import { useFormat } from '@/lib/format/use-format';
import './registration-panel.css';

/** The main thing to do on the page of an event: come, wait, or free the place. */
export function RegistrationPanel({ event }: { event: EventDetail }) {
  const t = useMessages();
  return (
    <section className="box registration-panel" aria-label={t('register.panel')}>
      <PlaceGauge capacity={event.capacity} registered={event.registeredCount} waiting={event.waitingCount} />
      <Status event={event} />
      {event.state === 'PUBLISHED' && (
        <CalendarLink event={event} />
      )}
    </section>
  );
}

function Status({ event }: { event: EventDetail }) {
  const t = useMessages();
  const { status } = useAuth();
  const upcoming = event.state === 'PUBLISHED' && new Date(event.startsAt) > new Date();

  if (event.registration && event.registration.state !== 'CANCELLED') return <Mine event={event} />;
  if (event.allowedActions.includes('REGISTER')) return <Register event={event} />;
  if (status === 'visitor' && upcoming) return <SignIn event={event} />;
  if (event.state === 'PUBLISHED') return <p className="muted">{t('register.closed')}</p>;
  return null;
}

function SignIn({ event }: { event: EventDetail }) {
  const t = useMessages();
  const { signIn } = useAuth();
  if (event.kind === 'PUBLIC_DAY') {
    return (
      <>
        <ButtonLink look="primary" to={`/rencontres/${event.id}/participer`}>
          {t('register.withoutAccount')}
        </ButtonLink>
        <Button onClick={() => void signIn()}>{t('register.signIn')}</Button>
      </>
    );
  }
  return (
    <Button look="primary" onClick={() => void signIn()}>
      {t('register.signIn')}
    </Button>
  );
}

function Register({ event }: { event: EventDetail }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const register = useRegister();
  const full = event.capacity !== undefined && event.registeredCount >= event.capacity;
  const form = useAskedAtRegistration(event.id);
  // Several seats, questions or workshops are a page of their own; without any, one click is enough.
  const asks = form.data && (form.data.seats.length > 1 || form.data.questions.length > 0 || form.data.parallels.length > 0);

  const go = async () => {
    const registration = await register.mutateAsync(event.id).catch(() => undefined);
    if (registration) toast(t(registration.state === 'WAITING' ? 'register.waiting' : 'register.done'));
  };

  return (
    <>
      {asks ? (
        <ButtonLink look="primary" to={`/rencontres/${event.id}/inscription`}>
          {t(full ? 'register.wait' : 'register.action')}
        </ButtonLink>
      ) : (
        <Button look="primary" busy={register.isPending} onClick={() => void go()}>
          {t(full ? 'register.wait' : 'register.action')}
        </Button>
      )}
      {!asks && (
        <p className="small">
          <Link to={`/rencontres/${event.id}/inscription`}>{t('register.colleagues')}</Link>
        </p>
      )}
      {event.registrationDeadline && (
        <p className="muted small">{t('register.until', { date: format.moment(event.registrationDeadline) })}</p>
      )}
      {register.isError && <InlineError error={register.error} />}
    </>
  );
}

function Mine({ event }: { event: EventDetail }) {
  const t = useMessages();
  const toast = useToast();
  const cancel = useCancelRegistration();
  const [asking, setAsking] = useState(false);
  const waiting = event.registration?.state === 'WAITING';
  const position = event.registration?.position;

  const go = async () => {
    await cancel.mutateAsync(event.id);
    toast(t('register.cancelled'));
  };

  return (
    <>
      <p className="registration-panel__state">
        {waiting
          ? position
            ? t('register.position', { position })
            : t('register.waiting')
          : `✓ ${t('register.confirmed')}`}
      </p>
      {event.registration?.waitsFor && (
        <p className="muted">{t(`register.waitsFor.${event.registration.waitsFor}`, { position: position ?? '' })}</p>
      )}
      {!waiting && <Link to={`/rencontres/${event.id}/ma-venue`}>{t('register.myDay')}</Link>}
      {event.allowedActions.includes('CANCEL_REGISTRATION') && (
        <ButtonLink to={`/rencontres/${event.id}/inscription`}>{t('register.change')}</ButtonLink>
      )}
      {event.allowedActions.includes('CANCEL_REGISTRATION') && (
        <Button look="danger" onClick={() => setAsking(true)}>
          {t(waiting ? 'register.leaveQueue' : 'register.cancel')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={t('register.cancelTitle')}
        confirm={t(waiting ? 'register.leaveQueue' : 'register.cancel')}
        danger
        onConfirm={go}
        onClose={() => setAsking(false)}
      >
        <p>{t(waiting ? 'register.leaveText' : 'register.cancelText')}</p>
      </ConfirmDialog>
    </>
  );
}
