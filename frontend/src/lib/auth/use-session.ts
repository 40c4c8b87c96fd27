import { useAccount } from '@/lib/api/get-account';
import type { Account } from '@/lib/api/types';
import { type AuthStatus, useAuth } from '@/lib/auth/auth-context';

export interface Session {
  status: AuthStatus;
  account?: Account;
  /** ADEME and Missions Publiques: those who run the network. */
  isStaff: boolean;
  isAdeme: boolean;
  isAdministrator: boolean;
  /** Signed in, but the short welcome of the first visit is not completed. */
  needsWelcome: boolean;
}

/** Who is in front of the screen. Only decides what is offered: what is allowed, the API decides. */
export function useSession(): Session {
  const { status } = useAuth();
  const { data: account } = useAccount(status === 'member');
  const roles = account?.roles ?? [];
  return {
    status,
    account,
    isAdeme: roles.includes('ademe'),
    isStaff: roles.includes('ademe') || roles.includes('missions-publiques'),
    isAdministrator: roles.includes('administrator'),
    needsWelcome: account !== undefined && !account.profile?.welcomedAt,
  };
}
