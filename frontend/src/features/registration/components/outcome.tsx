import { useMessages } from '@/features/registration/messages';
import { ButtonLink } from '@/components/button';
import { PageHeader } from '@/components/page-header';
import type { RegistrationState } from '@/lib/api/types';

/** What somebody without an account got; the rest is told by mail. */
export function Outcome({ state }: { state: RegistrationState }) {
  const t = useMessages();
  const waiting = state === 'WAITING';
  return (
    <>
      <PageHeader title={t(waiting ? 'guest.waiting' : 'guest.done')} />
      <div className="prose">
        <p>{t(waiting ? 'guest.waitingText' : 'guest.doneText')}</p>
        <div className="cluster">
          <ButtonLink to="/rencontres">{t('guest.events')}</ButtonLink>
        </div>
      </div>
    </>
  );
}
