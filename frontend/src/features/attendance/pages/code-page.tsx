import { Navigate, useParams } from 'react-router-dom';
import { useCodeHolder } from '@/features/attendance/api/attendance';
import { useMessages } from '@/features/attendance/messages';
import { Button, ButtonLink } from '@/components/button';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { useAuth } from '@/lib/auth/auth-context';

/** Where a code leads that any telephone reads: to the door for those who run the event, to a word for everybody else. */
export function CodePage() {
  const { code = '' } = useParams();
  const t = useMessages();
  const { status, signIn } = useAuth();
  const holder = useCodeHolder(code, status === 'member');
  if (holder.data) return <Navigate replace to={`/rencontres/${holder.data.eventId}/accueil?code=${encodeURIComponent(code)}`} />;
  if (holder.isLoading) return <Skeleton kind="page" />;
  return (
    <>
      <PageHeader title={t('code.title')} lead={<p>{t('code.text')}</p>} />
      <div className="stack">
        {status === 'visitor' && <p>{t('code.staff')}</p>}
        <div className="cluster">
          {status === 'visitor' && <Button onClick={() => void signIn()}>{t('code.signIn')}</Button>}
          <ButtonLink to="/rencontres">{t('code.events')}</ButtonLink>
        </div>
      </div>
    </>
  );
}
