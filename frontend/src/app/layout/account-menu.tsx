import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import { useJobStanding } from '@/features/jobs/api/jobs';
import { Button } from '@/components/button';
import { useAuth } from '@/lib/auth/auth-context';
import { useSession } from '@/lib/auth/use-session';

/** A disclosure, not an ARIA menu: links in a list are what it holds. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { signIn, signOut } = useAuth();
  const { status, account, isStaff, isAdministrator } = useSession();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  const open = openAt === pathname;
  const { data: standing } = useJobStanding(isAdministrator);
  const failed = standing ? standing.failures + standing.failedMails : 0;

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !box.current?.contains(event.target as Node)) {
        setOpenAt(undefined);
      }
    };
    window.addEventListener('pointerdown', outside);
    window.addEventListener('keydown', outside);
    return () => {
      window.removeEventListener('pointerdown', outside);
      window.removeEventListener('keydown', outside);
    };
  }, [open]);

  const go = async () => {
    setLeaving(true);
    await signIn();
    setLeaving(false);
  };

  if (status === 'visitor') {
    return (
      <div className="header__account">
        <Button busy={leaving} onClick={() => void go()}>
          {t('account.signIn')}
        </Button>
      </div>
    );
  }

  const entries = [
    { to: '/profil', label: t('account.profile') },
    { to: '/engagements', label: t('account.commitments') },
    ...(isStaff || isAdministrator
      ? [
          { to: '/administration/themes', label: t('account.themes') },
          { to: '/administration/structures', label: t('account.organisations') },
        ]
      : []),
    ...(isAdministrator
      ? [
          { to: '/administration/journal', label: t('account.journal') },
          { to: '/administration/travaux', label: failed ? t('account.jobsFailed', { count: failed }) : t('account.jobs') },
        ]
      : []),
  ];

  return (
    <div className="header__account" ref={box}>
      <button
        type="button"
        className="button button--quiet header__me"
        aria-expanded={open}
        onClick={() => setOpenAt(open ? undefined : pathname)}
      >
        {account ? `${account.firstName} ${account.lastName}` : t('account.menu')}
        {failed > 0 && (
          <span className="header__mark">
            <span aria-hidden="true">{failed}</span>
            <span className="visually-hidden">{t('account.failed', { count: failed })}</span>
          </span>
        )}
        <svg viewBox="0 0 12 8" width="12" height="8" aria-hidden="true">
          <path d="M1 1.5 6 6.5l5-5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
      </button>
      {open && (
        <ul className="header__entries">
          {entries.map(({ to, label }) => (
            <li key={to}>
              <Link className="header__entry" to={to}>
                {label}
              </Link>
            </li>
          ))}
          <li>
            <button type="button" className="header__entry" onClick={() => void signOut()}>
              {t('account.signOut')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
