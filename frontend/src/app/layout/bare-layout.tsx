import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router-dom';
import { ErrorBoundary } from '@/app/error-boundary';
import { Skeleton } from '@/components/skeleton';

/** Nothing but the page: for a screen that is looked at by many, and used by nobody. */
export function BareLayout() {
  const { pathname } = useLocation();
  return (
    <main id="contenu" tabIndex={-1}>
      <ErrorBoundary resetKey={pathname}>
        <Suspense fallback={<Skeleton kind="page" />}>
          <Outlet />
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
