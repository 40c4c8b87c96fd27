import createClient from 'openapi-fetch';
import { currentToken, renewToken } from '@/lib/auth/token-source';
import { OfflineError, toProblem } from '@/lib/api/problem';
import type { paths } from '@/lib/api/schema';

async function send(request: Request, token: string | undefined): Promise<Response> {
  const outgoing = request.clone();
  outgoing.headers.set('Accept-Language', document.documentElement.lang || 'fr');
  if (token) {
    outgoing.headers.set('Authorization', `Bearer ${token}`);
  }
  try {
    return await fetch(outgoing);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new OfflineError(cause);
  }
}

/**
 * Adds the bearer; a 401 renews it and tries once more, as a token may expire between two clicks. Where the session turns
 * out to be over, it is tried as a visitor: what is open to everybody stays so.
 */
async function authorisedFetch(request: Request): Promise<Response> {
  const token = currentToken();
  const response = await send(request, token);
  if (response.status !== 401 || !token) return response;
  const renewed = await renewToken();
  return renewed || !currentToken() ? send(request, renewed) : response;
}

export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: authorisedFetch });

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; anything else is thrown as a {@link Problem} or an {@link OfflineError}. */
export async function unwrap<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw toProblem(response, error);
  return data as T;
}

/** `If-Match` for an object that was read at this version. */
export function ifMatch(version: number) {
  return { 'If-Match': `"${version}"` };
}

/** A file, or the range of it that the headers ask for, read with the bearer. */
export async function fetchFile(path: string, signal?: AbortSignal, headers?: Record<string, string>): Promise<Blob> {
  return (await fetchAnswer(path, signal, headers)).blob();
}

async function fetchAnswer(path: string, signal?: AbortSignal, headers?: Record<string, string>): Promise<Response> {
  const response = await authorisedFetch(new Request(new URL(path, window.location.origin), { signal, headers }));
  if (!response.ok) throw toProblem(response, await response.json().catch(() => undefined));
  return response;
}

/** A document, and the signs that no font of paper has. */
export async function fetchPaper(path: string): Promise<{ content: Blob; unprintable: string }> {
  const response = await fetchAnswer(path);
  const unprintable = decodeURIComponent(response.headers.get('Unprintable-Characters') ?? '');
  return { content: await response.blob(), unprintable };
}

/** An answer that goes on, read with the bearer. */
export async function openStream(
  path: string,
  signal: AbortSignal,
  headers?: Record<string, string>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const response = await authorisedFetch(new Request(new URL(path, window.location.origin), { signal, headers }));
  if (!response.ok || !response.body) throw toProblem(response, await response.json().catch(() => undefined));
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
