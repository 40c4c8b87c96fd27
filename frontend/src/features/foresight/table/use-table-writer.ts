import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changeTableForesight, tableForesightQuery } from '@/features/foresight/api/table-foresight';
import type { ScenarioWriter } from '@/features/foresight/api/write-scenario';
import { withItem } from '@/features/foresight/scenario-pieces';
import { type Pending, queued, withoutPending } from '@/features/foresight/table/pending';
import { isProblem } from '@/lib/api/problem';
import type { ScenarioDetail, ScenarioItemDetail, TableForesight } from '@/lib/api/types';
import { dropUnsent, keepUnsent, readUnsent } from '@/lib/offline/device-store';

const AGAIN = 5_000;

/**
 * Writes from a table. A line is kept on the phone before it is sent, and sent until it arrived: repeated, it is there
 * once. Where somebody else changed the same line meanwhile, both are shown and a person decides.
 */
export function useTableWriter(code: string) {
  const queries = useQueryClient();
  const scope = `foresight/${code}`;
  const [pending, setPending] = useState<Pending[]>([]);
  const latest = useRef<Pending[]>([]);
  const sending = useRef(false);
  // What this phone saved last of a line: whoever types on meanwhile goes on upon that.
  const own = useRef(new Map<string, number>());

  const put = useCallback((next: Pending[]) => {
    latest.current = next;
    setPending(next);
  }, []);

  const show = useCallback(
    (scenarioId: string, change: (scenario: ScenarioDetail) => ScenarioDetail) =>
      queries.setQueryData<TableForesight>(tableForesightQuery(code).queryKey, (known) =>
        known?.scenario?.id === scenarioId ? { ...known, scenario: change(known.scenario) } : known,
      ),
    [queries, code],
  );

  const flush = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      for (const one of latest.current.filter(({ refused }) => !refused)) {
        const saved = await changeTableForesight(code).write(one.itemId, one.body, one.version);
        own.current.set(one.itemId, saved.version);
        show(one.scenarioId, (scenario) => withItem(scenario, saved));
        // Changed again while it was on its way: what is newer goes upon what arrived.
        const now = latest.current.find(({ itemId }) => itemId === one.itemId);
        if (now === one) {
          put(withoutPending(latest.current, one.itemId));
          await dropUnsent([one.itemId]);
        } else if (now) {
          put(latest.current.map((other) => (other === now ? { ...now, version: saved.version } : other)));
        }
      }
    } catch (error) {
      const failed = latest.current.find(({ refused }) => !refused);
      if (failed && isProblem(error) && error.status < 500 && error.status !== 429) {
        put(latest.current.map((one) => (one === failed ? { ...one, refused: error.detail ?? error.title } : one)));
        void queries.invalidateQueries({ queryKey: tableForesightQuery(code).queryKey });
      }
    } finally {
      sending.current = false;
    }
  }, [code, put, queries, show]);

  useEffect(() => {
    let gone = false;
    readUnsent<Pending>(scope).then(
      (kept) => {
        if (gone || kept.length === 0) return;
        put([...kept, ...latest.current]);
      },
      // A device that keeps nothing has nothing to send.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [scope, put]);

  useEffect(() => {
    if (!pending.some(({ refused }) => !refused)) return;
    void flush();
    const again = () => void flush();
    const timer = setInterval(again, AGAIN);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [pending, flush]);

  const writer = useMemo<ScenarioWriter>(
    () => ({
      call: async (scenario, title, version) => {
        const saved = await changeTableForesight(code).call(title, version);
        show(scenario.id, (known) => ({ ...known, title: saved.title, version: saved.version }));
        return saved;
      },
      write: async (scenario, itemId, body, version) => {
        const upon = Math.max(version, own.current.get(itemId) ?? 0);
        const next = queued(latest.current, { itemId, scenarioId: scenario.id, body, version: upon });
        // In memory at least, where the device refuses to keep anything.
        await keepUnsent(scope, itemId, next.at(-1)).catch(() => undefined);
        put(next);
        return { id: itemId, ...body, version } satisfies ScenarioItemDetail;
      },
      readLatest: async () => (await queries.fetchQuery({ ...tableForesightQuery(code), staleTime: 0 })).scenario,
    }),
    [code, put, queries, scope, show],
  );

  return {
    writer,
    pending,
    /** What the other one wrote stays. */
    giveUp: (one: Pending) => {
      put(withoutPending(latest.current, one.itemId));
      void dropUnsent([one.itemId]).catch(() => undefined);
    },
    /** What was written here goes upon what the other one wrote. */
    insist: (one: Pending, version: number) => {
      const next = queued(latest.current, { ...one, version, refused: undefined });
      put(next);
    },
  };
}
