import { useJoinWebinar } from '@/features/webinar/api/webinar';
import { useMessages } from '@/features/webinar/messages';
import { Button, ButtonLink } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import type { EventState, WebinarDetail } from '@/lib/api/types';
import { useAuth } from '@/lib/auth/auth-context';
import { useFormat } from '@/lib/format/use-format';

interface DoorProps {
  eventId: string;
  endsAt: string;
  state: EventState;
  webinar: WebinarDetail;
}

/** The way in, for those who have a place; for the others, the way to one. */
export function Door({ eventId, endsAt, state, webinar }: DoorProps) {
  const t = useMessages();
  const format = useFormat();
  const { status, signIn } = useAuth();
  const join = useJoinWebinar(eventId);
  const over = new Date(endsAt) < new Date();

  const go = async () => {
    const link = await join.mutateAsync().catch(() => undefined);
    if (link) window.location.assign(link.url);
  };

  if (state === 'CANCELLED') return <p>{t('door.cancelled')}</p>;
  if (webinar.canJoin) {
    return (
      <>
        <Button look="primary" busy={join.isPending} onClick={() => void go()}>
          {t('door.join')}
        </Button>
        <p className="muted small">{t(webinar.canModerate ? 'door.joinHintOrganiser' : 'door.joinHint')}</p>
        {join.isError && <InlineError error={join.error} />}
      </>
    );
  }
  if (over) return <p>{t('door.over')}</p>;
  if (webinar.takesPart) return <p>{t('door.opens', { moment: format.moment(webinar.joinOpensAt) })}</p>;
  return (
    <>
      <p>{t('door.register')}</p>
      <div>
        {status === 'visitor' ? (
          <Button look="primary" onClick={() => void signIn(`/rencontres/${eventId}/webinaire`)}>
            {t('door.signIn')}
          </Button>
        ) : (
          <ButtonLink look="primary" to={`/rencontres/${eventId}`}>
            {t('door.toEvent')}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
