import { queryOptions } from '@tanstack/react-query';
import createClient, { type FetchResponse, type MaybeOptionalInit, type Middleware } from 'openapi-fetch';
import { OfflineError, toProblem } from '@/lib/api/problem';
import type { paths } from '@/lib/api/types';
import { linkFor } from '@/lib/auth/link';
import { currentToken, renewToken } from '@/lib/auth/token-source';

async function send(request: Request, credentials: string | undefined): Promise<Response> {
  const outgoing = request.clone();
  outgoing.headers.set('Accept-Language', document.documentElement.lang || 'fr');
  if (credentials) {
    outgoing.headers.set('Authorization', credentials);
  }
  try {
    return await fetch(outgoing);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new OfflineError(cause);
  }
}

const bearer = (token: string | undefined) => token && `Bearer ${token}`;

/**
 * Adds the link, where one is held, or else the bearer; a 401 renews that and tries once more, as a token may expire between
 * two clicks. Where the session turns out to be over, it is tried as a visitor: what is open to everybody stays so.
 */
async function authorisedFetch(request: Request): Promise<Response> {
  const link = linkFor(request.url);
  if (link) return send(request, `Link ${link}`);
  const token = currentToken();
  const response = await send(request, bearer(token));
  if (response.status !== 401 || !token) return response;
  const renewed = await renewToken();
  return renewed || !currentToken() ? send(request, bearer(renewed)) : response;
}

/** A good answer; anything else is thrown as a {@link Problem}, no answer as an {@link OfflineError}. */
async function demand(request: Request): Promise<Response> {
  const response = await authorisedFetch(request);
  if (!response.ok) throw toProblem(response, await response.json().catch(() => undefined));
  return response;
}

const client = createClient<paths>({ baseUrl: window.location.origin, fetch: demand });

/** Sees each call of an operation of the contract, until what it gives back is called. */
export function watchCalls(watcher: Middleware): () => void {
  client.use(watcher);
  return () => client.eject(watcher);
}

type Method = 'get' | 'put' | 'post' | 'delete';
/** Paths of the contract that know the method. */
export type PathOf<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, object> ? P : never }[keyof paths];
export type InitOf<M extends Method, P extends PathOf<M>> = MaybeOptionalInit<paths[P], M>;
/** What has to be said, or may be left out where all of it is optional. */
export type Said<Init> = undefined extends Init ? [init?: Init] : [init: Init];
type Body<T> = [Exclude<T, undefined>] extends [never] ? undefined : Exclude<T, undefined>;
type Answer<M extends Method, P extends PathOf<M>> = Body<FetchResponse<paths[P][M] & object, object, `${string}/${string}`>['data']>;

function asking<M extends Method>(method: M) {
  return async <P extends PathOf<M>>(path: P, ...init: Said<InitOf<M, P>>): Promise<Answer<M, P>> => {
    const { data } = await client.request(method, path as never, ...(init as unknown as never[]));
    return data as Answer<M, P>;
  };
}

/** The operations of the contract: each is answered with its body, or throws. */
export const api = { GET: asking('get'), PUT: asking('put'), POST: asking('post'), DELETE: asking('delete') };

/** What is read at a path, kept under that path and its parameters; aborted with the page that asked. */
export function query<P extends PathOf<'get'>>(path: P, ...said: Said<InitOf<'get', P>>) {
  const [init] = said;
  return queryOptions({
    queryKey: init === undefined ? [path] : [path, init],
    queryFn: ({ signal }) => api.GET(path, ...([{ ...init, signal }] as unknown as typeof said)),
  });
}

/** What {@link api} answers already is a body. */
export const unwrap = <T>(call: Promise<T>) => call;

/** `If-Match` for an object that was read at this version. */
export function ifMatch(version: number) {
  return { 'If-Match': `"${version}"` };
}

/** The answer to what {@link api} has no word for: a part of a file, and the methods of uploads. */
export const at = (path: string, init: RequestInit = {}) => demand(new Request(new URL(path, window.location.origin), init));

/** A file, or the range of it that the headers ask for, read with the bearer. */
export async function fetchFile(path: string, signal?: AbortSignal, headers?: Record<string, string>): Promise<Blob> {
  return (await at(path, { signal, headers })).blob();
}

/** A document, and the signs that no font of paper has. */
export async function fetchPaper(path: string): Promise<{ content: Blob; unprintable: string }> {
  const response = await at(path);
  const unprintable = decodeURIComponent(response.headers.get('Unprintable-Characters') ?? '');
  return { content: await response.blob(), unprintable };
}

/** An answer that goes on, read with the bearer. */
export async function openStream(path: string, signal: AbortSignal, headers?: Record<string, string>) {
  const response = await at(path, { signal, headers });
  if (!response.body) throw toProblem(response, undefined);
  return response.body;
}

/** Fetches a file with the bearer and hands it to the browser as a download. */
export async function download(path: string, fileName: string): Promise<void> {
  handOver(await fetchFile(path), fileName);
}

/** Gives content to the browser as a download. */
export function handOver(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
