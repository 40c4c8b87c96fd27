import { useLocation } from 'react-router-dom';
import { JoinForm } from '@/features/joining/components/join-form';
import { Sent } from '@/features/joining/components/sent';
import { useMessages } from '@/features/joining/messages';
import { ButtonLink } from '@/components/button';
import { PageHeader } from '@/components/page-header';
import { useAuth } from '@/lib/auth/auth-context';

export function JoinPage() {
  const t = useMessages();
  const { status } = useAuth();
  const { state } = useLocation() as { state: { sent?: boolean } | null };
  if (state?.sent) return <Sent />;
  if (status === 'member') {
    return (
      <>
        <PageHeader title={t('join.member')} lead={t('join.memberText')} />
        <ButtonLink to="/annuaire">{t('join.directory')}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('join.title')} lead={t('join.lead')} />
      <JoinForm />
    </>
  );
}
