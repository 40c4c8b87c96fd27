import { createContext, useContext } from 'react';

export type AuthStatus = 'loading' | 'visitor' | 'member';
/** Why nobody is signed in although somebody was, or wanted to be. */
export type AuthNotice = 'unavailable' | 'expired';

export interface Auth {
  status: AuthStatus;
  notice?: AuthNotice;
  signIn: (returnTo?: string) => Promise<void>;
  signOut: () => Promise<void>;
}

export const AuthContext = createContext<Auth | undefined>(undefined);

export function useAuth(): Auth {
  const auth = useContext(AuthContext);
  if (!auth) throw new Error('useAuth needs an AuthProvider above it');
  return auth;
}
