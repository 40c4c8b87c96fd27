import { openStream } from '@/lib/api/client';

/**
 * Reads server-sent events with the bearer, which an EventSource could not send. Resolves when the server ends the
 * stream; throws when it fails.
 */
export async function readServerEvents(
  path: string,
  onData: (data: string) => void,
  signal: AbortSignal,
  headers?: Record<string, string>,
) {
  const body = await openStream(path, signal, headers);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += value;
    const events = rest.split(/\r?\n\r?\n/);
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = dataOf(event);
      if (data) onData(data);
    }
  }
}

/** The lines of data of one event; comments and other fields are no data. */
export function dataOf(event: string) {
  return event
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).replace(/^ /, ''))
    .join('\n');
}
