import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useRegister } from '@/features/events/api/people';
import { CalendarLink } from '@/features/events/components/calendar-link';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import { useToast } from '@/components/toast';
import { isProblem, Problem } from '@/lib/api/problem';
import type { EventSummary } from '@/lib/api/types';
import { useAuth } from '@/lib/auth/auth-context';
import { useFormat } from '@/lib/format/use-format';

/** Registers from a list, in one click; a visitor is led through the sign-in to the event. */
export function RegistrationButton({ event }: { event: EventSummary }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { status, signIn } = useAuth();
  const toast = useToast();
  const register = useRegister();
  const navigate = useNavigate();

  const mine = event.myRegistration;
  if (mine === 'REGISTERED') {
    return (
      <>
        <span>
          <Chip tone="brand">✓ {common('events.mine.REGISTERED')}</Chip>
        </span>
        {event.state === 'PUBLISHED' && <CalendarLink event={event} />}
      </>
    );
  }
  if (mine === 'WAITING') {
    return (
      <span>
        <Chip tone="notice">{common('events.mine.WAITING')}</Chip>
      </span>
    );
  }
  if (event.state !== 'PUBLISHED' || new Date(event.startsAt) < new Date()) return null;

  const full = event.capacity !== undefined && event.registeredCount >= event.capacity;
  const go = async () => {
    if (status === 'visitor') return signIn(`/rencontres/${event.id}`);
    try {
      const registration = await register.mutateAsync(event.id);
      toast(t(registration.state === 'WAITING' ? 'register.waiting' : 'register.done'));
    } catch (error) {
      // the event wants to know something first
      if (isProblem(error, 400)) return navigate(`/rencontres/${event.id}/inscription`);
      toast(error instanceof Problem && error.title ? [error.title, error.detail].filter(Boolean).join(' – ') : common('error.offlineTitle'));
    }
  };
  return (
    <Button
      look={full ? 'secondary' : 'primary'}
      busy={register.isPending}
      aria-label={t(full ? 'register.waitNamed' : 'register.actionNamed', { title: format.text(event.title) })}
      onClick={() => void go()}
    >
      {t(full ? 'register.wait' : 'register.action')}
    </Button>
  );
}
