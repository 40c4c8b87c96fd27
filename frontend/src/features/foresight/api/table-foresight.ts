import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, ifMatch } from '@/lib/api/client';
import { OfflineError } from '@/lib/api/problem';
import type { ScenarioItemRequest, TableForesight } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';
import { readCopy, writeCopy } from '@/lib/offline/device-store';

const KEPT_DAYS = 4;
const keyOf = (code: string) => ['/api/tables/{code}/foresight', code];

function remember(code: string, found: TableForesight) {
  // A device that refuses to keep anything shows the scenario with network only.
  writeCopy(`foresight/${code}`, found, new Date(Date.now() + KEPT_DAYS * 86_400_000).toISOString()).catch(() => undefined);
}

/** Without network, what this phone saw last. */
export const tableForesightQuery = (code: string) =>
  queryOptions({
    queryKey: keyOf(code),
    queryFn: async ({ signal }) => {
      try {
        const found = await api.GET('/api/tables/{code}/foresight', { params: { path: { code } }, signal });
        remember(code, found);
        return found;
      } catch (error) {
        const known = error instanceof OfflineError ? await readCopy<TableForesight>(`foresight/${code}`).catch(() => undefined) : undefined;
        if (!known) throw error;
        return known;
      }
    },
  });

export function useTableForesight(code: string) {
  const queries = useQueryClient();
  const query = useQuery(tableForesightQuery(code));
  const live = useLive<TableForesight>(query.isSuccess ? `/api/tables/${encodeURIComponent(code)}/foresight/stream` : undefined);
  useEffect(() => {
    if (!live.data) return;
    queries.setQueryData(keyOf(code), live.data);
    remember(code, live.data);
  }, [live.data, queries, code]);
  return query;
}

export function changeTableForesight(code: string) {
  return {
    call: (title: string, version: number) =>
      api.PUT('/api/tables/{code}/foresight/title', { params: { path: { code }, header: ifMatch(version) }, body: { title } }),
    write: (itemId: string, body: ScenarioItemRequest, version: number) =>
      api.PUT('/api/tables/{code}/foresight/items/{itemId}', { params: { path: { code, itemId }, header: ifMatch(version) }, body }),
  };
}
