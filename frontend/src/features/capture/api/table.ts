import { useQuery } from '@tanstack/react-query';
import { deviceId } from '@/features/capture/table/device';
import { api, query } from '@/lib/api/client';
import { OfflineError } from '@/lib/api/problem';
import type { Ballot, TableView } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';
import { readCopy, writeCopy } from '@/lib/offline/device-store';

const KEPT = 7 * 24 * 3_600_000;
const AGAIN = 15_000;

let header: { 'X-Device-Id': string } | undefined;
/** The same object each time: whoever follows a table with it is not asked to begin anew. */
export const asDevice = () => (header ??= { 'X-Device-Id': deviceId() });

/** Without blanks and dashes, as it is kept. */
export const tidyCode = (typed: string) => typed.replace(/[\s-]+/g, '').toUpperCase();

export function useTableQuery(code: string) {
  return useQuery({ ...query('/api/tables/{code}', { params: { path: { code }, header: asDevice() } }), retry: false });
}

export function useLiveTable(code: string, enabled: boolean) {
  return useLive<TableView>(enabled ? `/api/tables/${encodeURIComponent(code)}/stream` : undefined, asDevice());
}

/** What dots can be given to; without a network, what was read last. */
async function readBallot(code: string, signal: AbortSignal): Promise<Ballot> {
  const key = `ballot/${code}`;
  try {
    const ballot = await api.GET('/api/tables/{code}/ballot', { params: { path: { code }, header: asDevice() }, signal });
    // A phone that keeps nothing votes as long as it has a network.
    await writeCopy(key, ballot, new Date(Date.now() + KEPT).toISOString()).catch(() => undefined);
    return ballot;
  } catch (error) {
    const copy = error instanceof OfflineError ? await readCopy<Ballot>(key).catch(() => undefined) : undefined;
    if (!copy) throw error;
    return copy;
  }
}

export function useBallot(code: string, voting: string) {
  return useQuery({
    queryKey: ['/api/tables/{code}/ballot', code, voting],
    queryFn: ({ signal }) => readBallot(code, signal),
    refetchInterval: AGAIN,
    networkMode: 'always',
    retry: false,
  });
}
