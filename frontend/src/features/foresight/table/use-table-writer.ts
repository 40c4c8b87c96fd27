import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { changeTableForesight, tableForesightQuery } from '@/features/foresight/api/table-foresight';
import type { ScenarioWriter } from '@/features/foresight/api/write-scenario';
import { withItem } from '@/features/foresight/scenario-pieces';
import { type Pending, queued } from '@/features/foresight/table/pending';
import { isProblem } from '@/lib/api/problem';
import type { ScenarioDetail, ScenarioItemDetail, TableForesight } from '@/lib/api/types';
import { type Outcome, type Unsent, useOutbox } from '@/lib/offline/use-outbox';

/**
 * Writes from a table. A line is kept on the phone before it is sent, and sent until it arrived: repeated, it is there
 * once. Where somebody else changed the same line meanwhile, both are shown and a person decides.
 */
export function useTableWriter(code: string) {
  const queries = useQueryClient();
  // What this phone saved last of a line: whoever types on meanwhile goes on upon that.
  const own = useRef(new Map<string, number>());

  const show = useCallback(
    (scenarioId: string, change: (scenario: ScenarioDetail) => ScenarioDetail) =>
      queries.setQueryData<TableForesight>(tableForesightQuery(code).queryKey, (known) =>
        known?.scenario?.id === scenarioId ? { ...known, scenario: change(known.scenario) } : known,
      ),
    [queries, code],
  );

  const send = useCallback(
    async ([one]: Pending[]): Promise<Outcome[]> => {
      if (!one) return [];
      const upon = Math.max(one.version, own.current.get(one.itemId) ?? 0);
      try {
        const saved = await changeTableForesight(code).write(one.itemId, one.body, upon);
        own.current.set(one.itemId, saved.version);
        show(one.scenarioId, (scenario) => withItem(scenario, saved));
        return ['done'];
      } catch (error) {
        if (!isProblem(error) || error.status >= 500 || error.status === 429) throw error;
        void queries.invalidateQueries({ queryKey: tableForesightQuery(code).queryKey });
        return [{ refused: error.detail ?? error.title }];
      }
    },
    [code, queries, show],
  );

  const { unsent, put, dismiss, unkept } = useOutbox<Pending>({ scope: `foresight/${code}`, ready: true, send });
  const waiting = useRef<Pending[]>([]);
  useEffect(() => {
    waiting.current = unsent.filter(({ refused }) => refused === undefined).map(({ value }) => value);
  }, [unsent]);

  const writer = useMemo<ScenarioWriter>(
    () => ({
      call: async (scenario, title, version) => {
        const saved = await changeTableForesight(code).call(title, version);
        show(scenario.id, (known) => ({ ...known, title: saved.title, version: saved.version }));
        return saved;
      },
      write: async (scenario, itemId, body, version) => {
        await put(itemId, queued(waiting.current, { itemId, scenarioId: scenario.id, body, version }));
        return { id: itemId, ...body, version } satisfies ScenarioItemDetail;
      },
      readLatest: async () => (await queries.fetchQuery({ ...tableForesightQuery(code), staleTime: 0 })).scenario,
    }),
    [code, put, queries, show],
  );

  return {
    writer,
    waiting: unsent.filter(({ refused }) => refused === undefined).map(({ value }) => value),
    refused: unsent.filter(({ refused }) => refused !== undefined),
    unkept,
    /** What the other one wrote stays. */
    giveUp: dismiss,
    /** What was written here goes upon what the other one wrote. */
    insist: ({ key, value }: Unsent<Pending>, version: number) => {
      void put(key, { ...value, version });
    },
  };
}
