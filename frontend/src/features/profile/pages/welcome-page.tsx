import { Navigate } from 'react-router-dom';
import { WelcomeForm } from '@/features/profile/components/welcome-form';
import { useMessages } from '@/features/profile/messages';
import { PageHeader } from '@/components/page-header';
import { useSession } from '@/lib/auth/use-session';

/** Once, at the first sign-in. */
export function WelcomePage() {
  const t = useMessages();
  const { account, needsWelcome } = useSession();
  if (!account) return null;
  if (!needsWelcome) return <Navigate to="/" replace />;
  return (
    <>
      <PageHeader
        title={account.firstName ? t('welcome.title', { name: account.firstName }) : t('welcome.titlePlain')}
        shortTitle={t('welcome.shortTitle')}
        lead={t('welcome.lead')}
      />
      <WelcomeForm account={account} />
    </>
  );
}
