import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type ScoreSheet, toScores } from '@/features/diagnosis/table/score-sheet';
import { api } from '@/lib/api/client';
import { isProblem, OfflineError } from '@/lib/api/problem';
import type { TableDiagnosis } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';
import { readCopy, writeCopy } from '@/lib/offline/device-store';

const KEPT_DAYS = 4;
const keyOf = (code: string) => ['/api/tables/{code}/diagnosis', code];

/** Without network, what this phone saw last: criteria can be scored all the same. */
async function read(code: string, signal: AbortSignal): Promise<TableDiagnosis> {
  const key = `diagnosis/${code}`;
  try {
    const found = await api.GET('/api/tables/{code}/diagnosis', { params: { path: { code } }, signal });
    remember(key, found);
    return found;
  } catch (error) {
    const known = error instanceof OfflineError || isProblem(error, 503) ? await readCopy<TableDiagnosis>(key).catch(() => undefined) : undefined;
    if (!known) throw error;
    return known;
  }
}

function remember(key: string, found: TableDiagnosis) {
  // A device that refuses to keep anything needs the network, and says so where one scores.
  writeCopy(key, found, new Date(Date.now() + KEPT_DAYS * 86_400_000).toISOString()).catch(() => undefined);
}

export function useTableDiagnosis(code: string) {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: keyOf(code), queryFn: ({ signal }) => read(code, signal) });
  const live = useLive<TableDiagnosis>(query.isSuccess ? `/api/tables/${encodeURIComponent(code)}/diagnosis/stream` : undefined);
  useEffect(() => {
    if (!live.data) return;
    queries.setQueryData(keyOf(code), live.data);
    remember(`diagnosis/${code}`, live.data);
  }, [live.data, queries, code]);
  return query;
}

export function giveScores(code: string, sheet: ScoreSheet) {
  return api.PUT('/api/tables/{code}/diagnosis/scores', { params: { path: { code } }, body: { voter: sheet.voter, round: sheet.round, scores: toScores(sheet) } });
}
