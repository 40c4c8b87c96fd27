import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router-dom';
import { ErrorBoundary } from '@/app/error-boundary';
import { BootScreen } from '@/app/layout/boot-screen';
import { Router } from '@/app/router';
import { ToastProvider } from '@/components/toast';
import { createQueryClient } from '@/lib/api/query-client';
import { useAuth } from '@/lib/auth/auth-context';
import { AuthProvider } from '@/lib/auth/auth-provider';

const queries = createQueryClient();

export function App() {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queries}>
        <AuthProvider>
          <ToastProvider>
            <Pages />
          </ToastProvider>
        </AuthProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

/** The router begins when it is known who reads: coming back from the sign-in, the address is put right before. */
function Pages() {
  const { status } = useAuth();
  if (status === 'loading') return <BootScreen />;
  return (
    <BrowserRouter>
      <Router />
    </BrowserRouter>
  );
}
