import { useEffect, useState } from 'react';
import { readServerEvents } from '@/lib/api/server-events';

const PAUSES = [1_000, 3_000, 10_000, 30_000];

export interface Live<T> {
  data?: T;
  /** When it came, by the clock of this device. */
  at?: number;
  /** Whether the line is alive. */
  live: boolean;
  /** Whether it broke off, or could not be opened, and is tried again. */
  lost: boolean;
}

/**
 * What the server tells again whenever it changes; each message is the whole of it. The stream ends now and then, and is
 * opened again; after a failure a little later each time.
 *
 * @param path without it nothing is followed
 */
export function useLive<T>(path: string | undefined): Live<T> {
  const [news, setNews] = useState<{ path: string; text: string; data: T; at: number }>();
  const [live, setLive] = useState(false);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    if (path === undefined) return;
    const leaving = new AbortController();
    let failures = 0;
    let timer: ReturnType<typeof setTimeout>;

    const follow = async () => {
      try {
        await readServerEvents(
          path,
          (text) => {
            failures = 0;
            setLive(true);
            setLost(false);
            // The same again only says that the line is alive.
            setNews((before) =>
              before?.path === path && before.text === text ? before : { path, text, data: JSON.parse(text) as T, at: Date.now() },
            );
          },
          leaving.signal,
        );
      } catch {
        // No network, or a session that ended: the page says so elsewhere.
        failures++;
      }
      if (leaving.signal.aborted) return;
      setLive(failures === 0);
      setLost(failures > 0);
      timer = setTimeout(() => void follow(), PAUSES[Math.min(failures, PAUSES.length - 1)]);
    };

    void follow();
    return () => {
      leaving.abort();
      clearTimeout(timer);
      setLive(false);
      setLost(false);
    };
  }, [path]);

  const own = news?.path === path ? news : undefined;
  return { data: own?.data, at: own?.at, live, lost };
}
