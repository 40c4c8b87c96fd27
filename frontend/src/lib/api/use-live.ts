import { useEffect, useState } from 'react';
import { readServerEvents } from '@/lib/api/server-events';

const PAUSES = [1_000, 3_000, 10_000, 30_000];
/** The server says something every fifteen seconds: a line that says nothing for so long is dead, whatever the network thinks. */
const SILENT = 45_000;

export interface Live<T> {
  data?: T;
  /** When it came, by the clock of this device. */
  at?: number;
  /** Whether the line is alive. */
  live: boolean;
  /** Whether it broke off, or could not be opened, and is tried again. */
  lost: boolean;
}

/** What is heard may have been said before what is known was saved. */
export function newer<Data extends { version: number }>(known: Data | undefined, heard: Data): Data {
  return known && known.version > heard.version ? known : heard;
}

/**
 * What the server tells again whenever it changes; each message is the whole of it. The stream ends now and then, and is
 * opened again; after a failure a little later each time, or as soon as the network is back.
 *
 * @param path    without it nothing is followed
 * @param headers the same object each time, or the stream is opened anew
 */
export function useLive<T>(path: string | undefined, headers?: Record<string, string>): Live<T> {
  const [news, setNews] = useState<{ path: string; text: string; data: T; at: number }>();
  const [live, setLive] = useState(false);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    if (path === undefined) return;
    let line: AbortController | undefined;
    let left = false;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout>;
    let silence: ReturnType<typeof setTimeout>;

    const follow = async () => {
      const own = new AbortController();
      line = own;
      const heard = () => {
        clearTimeout(silence);
        silence = setTimeout(() => own.abort(), SILENT);
      };
      heard();
      try {
        await readServerEvents(
          path,
          (text) => {
            heard();
            failures = 0;
            setLive(true);
            setLost(false);
            // The same again only says that the line is alive.
            setNews((before) =>
              before?.path === path && before.text === text ? before : { path, text, data: JSON.parse(text) as T, at: Date.now() },
            );
          },
          own.signal,
          headers,
        );
      } catch {
        // No network, or a session that ended: the page says so elsewhere.
        failures++;
      }
      clearTimeout(silence);
      line = undefined;
      if (left) return;
      setLive(failures === 0);
      setLost(failures > 0);
      timer = setTimeout(() => void follow(), PAUSES[Math.min(failures, PAUSES.length - 1)]);
    };

    const cut = () => line?.abort();
    const again = () => {
      if (line) return;
      clearTimeout(timer);
      void follow();
    };

    void follow();
    window.addEventListener('offline', cut);
    window.addEventListener('online', again);
    return () => {
      left = true;
      window.removeEventListener('offline', cut);
      window.removeEventListener('online', again);
      clearTimeout(timer);
      clearTimeout(silence);
      cut();
      setLive(false);
      setLost(false);
    };
  }, [path, headers]);

  const own = news?.path === path ? news : undefined;
  return { data: own?.data, at: own?.at, live, lost };
}
