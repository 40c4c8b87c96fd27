import { Outlet } from 'react-router-dom';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import { Problem } from '@/lib/api/problem';
import { useAccount } from '@/lib/api/get-account';
import { useAuth } from '@/lib/auth/auth-context';
import { type Session, useSession } from '@/lib/auth/use-session';

/** Around the routes for members, or for some of them. The API decides for itself; this only spares a vain try. */
export function RequireSession({ allow }: { allow?: (session: Session) => boolean }) {
  const { status } = useAuth();
  const session = useSession();
  const account = useAccount(status === 'member');
  if (status === 'visitor') return <ErrorState asPage error={new Problem(401)} />;
  if (account.isError) return <ErrorState asPage error={account.error} retry={() => void account.refetch()} />;
  if (!session.account) return <Skeleton kind="page" />;
  if (allow && !allow(session)) return <ErrorState asPage error={new Problem(403)} />;
  return <Outlet />;
}
