import type { User, UserManager } from 'oidc-client-ts';
import { setTokenSource } from '@/lib/auth/token-source';
import { forgetCopies } from '@/lib/offline/device-store';

/**
 * Sign-in with Keycloak: Authorization Code with PKCE. Tokens live in memory only. After a reload they are gone, and
 * a redirect with `prompt=none` brings them back without a question; an iframe could not, as nobody may frame the
 * identity provider. The hint below only remembers that this redirect is worth trying; it opens nothing.
 */
export const CALLBACK_PATH = '/connexion';
const HINT = 'reseau-climat.signed-in';

export type Restored = 'visitor' | 'member' | 'leaving';

interface ReturnState {
  returnTo?: string;
}

interface IdentitySettings {
  issuer: string;
  clientId: string;
}

let manager: Promise<UserManager> | undefined;

async function createManager(readSettings: () => Promise<IdentitySettings>) {
  const [oidc, settings] = await Promise.all([import('oidc-client-ts'), readSettings()]);
  return new oidc.UserManager({
    authority: settings.issuer,
    metadata: endpoints(settings.issuer),
    client_id: settings.clientId,
    redirect_uri: window.location.origin + CALLBACK_PATH,
    post_logout_redirect_uri: `${window.location.origin}/`,
    scope: 'openid profile email',
    // Renewed below, by one request at a time.
    automaticSilentRenew: false,
    monitorSession: false,
    userStore: new oidc.WebStorageStateStore({ store: new oidc.InMemoryWebStorage() }),
    stateStore: new oidc.WebStorageStateStore({ store: sessionStorage }),
  });
}

/** Where Keycloak has them in every realm: one request less than to ask for them. */
function endpoints(issuer: string) {
  const protocol = `${issuer}/protocol/openid-connect`;
  return {
    issuer,
    authorization_endpoint: `${protocol}/auth`,
    token_endpoint: `${protocol}/token`,
    userinfo_endpoint: `${protocol}/userinfo`,
    end_session_endpoint: `${protocol}/logout`,
    revocation_endpoint: `${protocol}/revoke`,
    jwks_uri: `${protocol}/certs`,
  };
}

function userManager(readSettings: () => Promise<IdentitySettings>) {
  manager ??= createManager(readSettings);
  // A failure (no network) must not stick: the next click tries again.
  manager.catch(() => {
    manager = undefined;
  });
  return manager;
}

export function expectsSession() {
  return window.location.pathname === CALLBACK_PATH || localStorage.getItem(HINT) !== null;
}

function currentPath() {
  const { pathname, search, hash } = window.location;
  return pathname === CALLBACK_PATH ? '/' : pathname + search + hash;
}

/** Only a path of our own: a state that was tampered with must not lead elsewhere. */
function ownPath(path: unknown) {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/';
}

function serveTokensOf(user: User, identity: UserManager, onLost: () => void) {
  let latest = user;
  identity.events.addUserLoaded((renewed) => {
    latest = renewed;
  });
  const lost = () => {
    localStorage.removeItem(HINT);
    setTokenSource(undefined);
    onLost();
  };
  const ask = async () => {
    try {
      return (await identity.signinSilent())?.access_token;
    } catch (error) {
      // Only the identity provider itself can say that it is over; a hall without network cannot.
      if (isRefusal(error)) lost();
      return undefined;
    }
  };
  // A refresh token serves once: who shows it twice, as two requests at once would, is signed out.
  let asking: Promise<string | undefined> | undefined;
  const renew = () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  identity.events.addAccessTokenExpiring(() => void renew());
  identity.events.addAccessTokenExpired(() => void renew());
  setTokenSource({ current: () => latest.access_token, renew });
  localStorage.setItem(HINT, '1');
}

/** An answer of the identity provider, such as `invalid_grant`, and not the lack of one. */
function isRefusal(error: unknown) {
  return error instanceof Error && error.name === 'ErrorResponse';
}

/** Leaving a page before it is loaded is taken for a fault by some browsers and by what drives them. */
function documentLoaded() {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise<void>((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}

/** First thing at start: finishes a sign-in that is coming back, or tries to take up an earlier session. */
export async function restoreSession(
  readSettings: () => Promise<IdentitySettings>,
  onLost: () => void,
): Promise<Restored> {
  const identity = await userManager(readSettings);
  if (window.location.pathname !== CALLBACK_PATH) {
    await documentLoaded();
    // In place of this entry of the history, or the way back would lead here again and again.
    await identity.signinRedirect({ prompt: 'none', redirectMethod: 'replace', state: { returnTo: currentPath() } });
    return 'leaving';
  }
  let returnTo: unknown = '/';
  try {
    const user = await identity.signinCallback();
    if (!user) return 'visitor';
    returnTo = (user.state as ReturnState | undefined)?.returnTo;
    serveTokensOf(user, identity, onLost);
    return 'member';
  } catch (error) {
    // login_required: the session at the identity provider is over, so this is a visitor.
    localStorage.removeItem(HINT);
    returnTo = (error as { state?: ReturnState }).state?.returnTo;
    if ((error as { error?: string }).error === 'login_required') return 'visitor';
    throw error;
  } finally {
    window.history.replaceState(null, '', ownPath(returnTo));
  }
}

export async function startSignIn(readSettings: () => Promise<IdentitySettings>, language: string, returnTo?: string) {
  const identity = await userManager(readSettings);
  await identity.signinRedirect({ state: { returnTo: returnTo ?? currentPath() }, ui_locales: language });
}

export async function startSignOut(readSettings: () => Promise<IdentitySettings>) {
  localStorage.removeItem(HINT);
  // A device without storage has no copies to forget.
  await forgetCopies('all').catch(() => undefined);
  const identity = await userManager(readSettings);
  await identity.signoutRedirect();
}
