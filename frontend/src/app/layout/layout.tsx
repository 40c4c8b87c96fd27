import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router-dom';
import { ErrorBoundary } from '@/app/error-boundary';
import { Footer } from '@/app/layout/footer';
import { Header } from '@/app/layout/header';
import { Notices } from '@/app/layout/notices';
import { Skeleton } from '@/components/skeleton';
import { useSession } from '@/lib/auth/use-session';
import './layout.css';

const OPEN_BEFORE_WELCOME = ['/bienvenue', '/mentions-legales', '/accessibilite', '/donnees-personnelles'];

export function Layout() {
  const { t } = useTranslation();
  const { pathname, hash } = useLocation();
  const { needsWelcome } = useSession();

  useEffect(() => {
    if (!hash) window.scrollTo(0, 0);
  }, [pathname, hash]);

  if (needsWelcome && !OPEN_BEFORE_WELCOME.includes(pathname)) return <Navigate to="/bienvenue" replace />;

  return (
    <div className="layout">
      <a className="layout__skip" href="#contenu">
        {t('skip')}
      </a>
      <Header />
      <Notices />
      <main id="contenu" className="layout__main" tabIndex={-1}>
        <ErrorBoundary resetKey={pathname}>
          <Suspense fallback={<Skeleton kind="page" />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}
