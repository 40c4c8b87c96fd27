/** Where the API client gets its bearer from. Filled by the sign-in; a visitor has none. Never stored. */
interface TokenSource {
  current: () => string | undefined;
  renew: () => Promise<string | undefined>;
}

const none: TokenSource = { current: () => undefined, renew: async () => undefined };

let source = none;

export function setTokenSource(next: TokenSource | undefined) {
  source = next ?? none;
}

export function currentToken() {
  return source.current();
}

export function renewToken() {
  return source.renew();
}
