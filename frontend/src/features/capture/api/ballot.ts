import { useQuery } from '@tanstack/react-query';
import { tableKeys } from '@/features/capture/api/keys';
import { asDevice } from '@/features/capture/api/table';
import { api, unwrap } from '@/lib/api/client';
import { OfflineError } from '@/lib/api/problem';
import type { Ballot } from '@/lib/api/types';
import { readCopy, writeCopy } from '@/lib/offline/device-store';

const KEPT = 7 * 24 * 3_600_000;
const AGAIN = 15_000;

/** What dots can be given to; without a network, what was read last. */
async function readBallot(code: string, signal: AbortSignal): Promise<Ballot> {
  const key = `ballot/${code}`;
  try {
    const ballot = await unwrap(api.GET('/api/tables/{code}/ballot', { params: { path: { code }, header: asDevice() }, signal }));
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
    queryKey: [...tableKeys.ballot(code), voting],
    queryFn: ({ signal }) => readBallot(code, signal),
    refetchInterval: AGAIN,
    networkMode: 'always',
    retry: false,
  });
}
