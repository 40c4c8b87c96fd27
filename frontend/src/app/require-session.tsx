import { Outlet } from 'react-router-dom';
import type { Reader } from '@/app/routes';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import { Problem } from '@/lib/api/problem';
import { useAccount } from '@/lib/api/get-account';
import { useAuth } from '@/lib/auth/auth-context';
import { type Session, useSession } from '@/lib/auth/use-session';

const ALLOWED: Record<Reader, (session: Session) => boolean> = {
  all: () => true,
  member: () => true,
  staff: ({ isStaff }) => isStaff,
  steward: ({ isStaff, isAdministrator }) => isStaff || isAdministrator,
  administrator: ({ isAdministrator }) => isAdministrator,
};

/** Around the routes for one kind of reader. The API decides for itself; this only spares a vain try. */
export function RequireSession({ may }: { may: Reader }) {
  return may === 'all' ? <Outlet /> : <Members may={may} />;
}

function Members({ may }: { may: Reader }) {
  const { status } = useAuth();
  const session = useSession();
  const account = useAccount(status === 'member');
  if (status === 'visitor') return <ErrorState asPage error={new Problem(401)} />;
  if (account.isError) return <ErrorState asPage error={account.error} retry={() => void account.refetch()} />;
  if (!session.account) return <Skeleton kind="page" />;
  if (!ALLOWED[may](session)) return <ErrorState asPage error={new Problem(403)} />;
  return <Outlet />;
}
