import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { configurationQuery } from '@/lib/api/get-configuration';
import { recordVisit } from '@/lib/api/post-visit';
import { AuthContext, type Auth, type AuthNotice, type AuthStatus } from '@/lib/auth/auth-context';
import { expectsSession, restoreSession, startSignIn, startSignOut } from '@/lib/auth/identity';

export function AuthProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { i18n } = useTranslation();
  // A visitor without any trace of a session sees the page at once: nothing is asked of the identity provider.
  const [status, setStatus] = useState<AuthStatus>(() => (expectsSession() ? 'loading' : 'visitor'));
  const [notice, setNotice] = useState<AuthNotice>();
  const started = useRef(false);

  const readSettings = useCallback(() => queries.fetchQuery(configurationQuery), [queries]);

  useEffect(() => {
    if (started.current || status !== 'loading') return;
    started.current = true;
    const onLost = () => {
      setStatus('visitor');
      setNotice('expired');
    };
    restoreSession(readSettings, onLost)
      .then(async (restored) => {
        if (restored === 'leaving') return;
        // Before the first page asks what is new, as that counts from the visit before this one.
        // A visit that could not be recorded costs the member nothing worth a message.
        if (restored === 'member') await recordVisit().catch(() => undefined);
        setStatus(restored);
      })
      .catch(() => {
        setStatus('visitor');
        setNotice('unavailable');
      });
  }, [readSettings, status]);

  const auth = useMemo<Auth>(
    () => ({
      status,
      notice,
      signIn: async (returnTo) => {
        try {
          await startSignIn(readSettings, i18n.language, returnTo);
        } catch {
          setNotice('unavailable');
        }
      },
      signOut: async () => {
        try {
          await startSignOut(readSettings);
        } catch {
          window.location.assign('/');
        }
      },
    }),
    [status, notice, readSettings, i18n.language],
  );

  return <AuthContext value={auth}>{children}</AuthContext>;
}
