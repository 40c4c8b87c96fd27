import { useEffect, useState } from 'react';
import { readServerEvents } from '@/lib/api/server-events';
import type { AttendanceSummary } from '@/lib/api/types';

const PAUSES = [1_000, 3_000, 10_000, 30_000];

/** The count as it changes. The stream ends now and then, and is opened again; after a failure a little later each time. */
export function useLiveSummary(id: string, enabled: boolean) {
  const [summary, setSummary] = useState<AttendanceSummary>();
  const [live, setLive] = useState(false);

  useEffect(() => {
    if (!enabled) return;
    const leaving = new AbortController();
    let failures = 0;
    let timer: ReturnType<typeof setTimeout>;

    const follow = async () => {
      try {
        await readServerEvents(
          `/api/events/${id}/attendance/stream`,
          (data) => {
            failures = 0;
            setLive(true);
            // The same count again only says that the line is alive.
            setSummary((before) => (JSON.stringify(before) === data ? before : (JSON.parse(data) as AttendanceSummary)));
          },
          leaving.signal,
        );
      } catch {
        // No network, or a session that ended: the page says so elsewhere.
        failures++;
      }
      if (leaving.signal.aborted) return;
      setLive(failures === 0);
      timer = setTimeout(() => void follow(), PAUSES[Math.min(failures, PAUSES.length - 1)]);
    };

    void follow();
    return () => {
      leaving.abort();
      clearTimeout(timer);
      setLive(false);
    };
  }, [id, enabled]);

  return { summary, live };
}
