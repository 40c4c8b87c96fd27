import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router-dom';
import { AccountMenu } from '@/app/layout/account-menu';
import { Mark } from '@/components/mark';
import { useSession } from '@/lib/auth/use-session';
import './header.css';

/** Under 52 rem the menu folds behind one button; above, it lies open. */
export function Header() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const menuId = useId();
  // Going somewhere closes it.
  const open = openAt === pathname;

  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpenAt(undefined);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [open]);

  const member = session.status === 'member';
  const links = [
    { to: '/', label: t('nav.home'), end: true },
    { to: '/rencontres', label: t('nav.events') },
    ...(member ? [{ to: '/sujets', label: t('nav.topics') }, { to: '/annuaire', label: t('nav.directory') }] : []),
    { to: '/structures', label: t('nav.organisations') },
    ...(session.isStaff ? [{ to: '/demandes', label: t('nav.requests') }] : []),
  ];

  return (
    <header className="header no-print">
      <div className="header__bar">
        <Link className="header__name" to="/" aria-label={`${t('name')} – ${t('nav.home')}`}>
          <Mark /> {t('name')}
        </Link>
        <button
          type="button"
          className="button header__toggle"
          aria-expanded={open}
          aria-controls={menuId}
          onClick={() => setOpenAt(open ? undefined : pathname)}
        >
          {open ? t('nav.close') : t('nav.menu')}
        </button>
        <div id={menuId} className={`header__menu${open ? ' header__menu--open' : ''}`}>
          <nav aria-label={t('nav.label')}>
            <ul className="header__links">
              {links.map(({ to, label, end }) => (
                <li key={to}>
                  <NavLink className="header__link" to={to} end={end}>
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}
