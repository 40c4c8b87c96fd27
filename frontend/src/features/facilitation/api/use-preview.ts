import { useCallback, useEffect, useRef, useState } from 'react';
import { type PartAddress, urlOf } from '@/lib/api/part-address';
import { readServerEvents } from '@/lib/api/server-events';
import type { PlanRequest, PreviewFigures } from '@/lib/api/types';

/**
 * Watches how a plan gets better. `watch` ends with the last figures, or with none where somebody stopped it or the line
 * broke off; nothing is kept by it.
 */
export function usePreview(at: PartAddress) {
  const [running, setRunning] = useState(false);
  const [figures, setFigures] = useState<PreviewFigures[]>([]);
  const line = useRef<AbortController>(undefined);
  const url = `${urlOf(at)}/rotation`;

  const stop = useCallback(() => {
    line.current?.abort();
    setRunning(false);
  }, []);
  useEffect(() => stop, [stop]);

  const watch = useCallback(
    async ({ seed, expected }: PlanRequest) => {
      line.current?.abort();
      const own = new AbortController();
      line.current = own;
      setRunning(true);
      setFigures([]);
      const query = new URLSearchParams();
      if (seed !== undefined) query.set('seed', String(seed));
      if (expected) query.set('expected', 'true');
      let last: PreviewFigures | undefined;
      try {
        await readServerEvents(
          `${url}/preview?${query}`,
          (text) => {
            const next = JSON.parse(text) as PreviewFigures;
            last = next;
            setFigures((before) => [...before.slice(-99), next]);
          },
          own.signal,
        );
      } catch (failure) {
        if (!own.signal.aborted) throw failure;
      } finally {
        if (line.current === own) setRunning(false);
      }
      return { stopped: own.signal.aborted, figures: last };
    },
    [url],
  );

  return { running, figures, watch, stop };
}
