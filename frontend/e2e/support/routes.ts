import { type Reader, routes as pages } from '../../src/app/routes';
import type { Account } from './accounts';

/** A page of the app, and the accounts that see what is on it. */
export interface Route {
  name: string;
  path: string;
  /** left out: everybody, also without an account */
  for?: readonly Account[];
}

const ACCOUNTS: Record<Exclude<Reader, 'all'>, readonly Account[]> = {
  member: ['ademe', 'facilitatrice', 'elu', 'agent', 'association', 'admin'],
  staff: ['ademe', 'facilitatrice'],
  steward: ['ademe', 'facilitatrice', 'admin'],
  administrator: ['admin'],
};

export const routes: Route[] = pages.map(({ name, path, may, shown = may, example }) => ({
  name,
  path: example ?? path,
  for: shown === 'all' ? undefined : ACCOUNTS[shown],
}));
