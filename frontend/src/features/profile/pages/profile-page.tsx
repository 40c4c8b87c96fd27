import type { ReactNode } from 'react';
import { PhotoEditor } from '@/features/profile/components/photo-editor';
import { ProfileForm } from '@/features/profile/components/profile-form';
import { useMessages } from '@/features/profile/messages';
import { ButtonLink } from '@/components/button';
import { PageHeader } from '@/components/page-header';
import { UndeliveredBox } from '@/components/undelivered';
import { useConfiguration } from '@/lib/api/get-configuration';
import { useSession } from '@/lib/auth/use-session';

interface ProfilePageProps {
  /** The member's own calendar address: the app brings it from the feeds feature. */
  calendar: ReactNode;
  /** Whom the member met: the app brings it from the facilitation feature. */
  encounters: ReactNode;
}

export function ProfilePage({ calendar, encounters }: ProfilePageProps) {
  const t = useMessages();
  const profile = useSession().account?.profile;
  if (!profile) return <PageHeader title={t('title')} lead={t('incomplete')} />;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<ButtonLink to={`/annuaire/${profile.id}`}>{t('seeMine')}</ButtonLink>}
      />
      <UndeliveredBox since={profile.undeliveredSince} email={profile.email}>
        {t('account.correct')}
      </UndeliveredBox>
      <div className="with-aside">
        <div className="stack stack--wide">
          <PhotoEditor profile={profile} />
          <ProfileForm profile={profile} />
        </div>
        <div className="stack stack--wide">
          <AccountBox email={profile.email} />
          {calendar}
          {encounters}
        </div>
      </div>
    </>
  );
}

/** What Keycloak keeps is changed there. */
function AccountBox({ email }: { email: string }) {
  const t = useMessages();
  const { data: configuration } = useConfiguration();
  return (
    <section className="stack stack--tight" aria-labelledby="compte">
      <h2 id="compte">{t('account.title')}</h2>
      <p>
        <span className="muted small">{t('account.address')}</span>
        <br />
        {email}
      </p>
      <p className="muted small">{t('account.text')}</p>
      {configuration && (
        <p>
          <a href={`${configuration.issuer}/account/account-security/signing-in`}>{t('account.open')}</a>
        </p>
      )}
    </section>
  );
}
