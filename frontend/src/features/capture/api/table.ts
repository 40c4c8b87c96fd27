import { useQuery } from '@tanstack/react-query';
import { tableKeys } from '@/features/capture/api/keys';
import { deviceId } from '@/features/capture/table/device';
import { api, unwrap } from '@/lib/api/client';
import type { TableView } from '@/lib/api/types';
import { useLive } from '@/lib/api/use-live';

let header: { 'X-Device-Id': string } | undefined;
/** The same object each time: whoever follows a table with it is not asked to begin anew. */
export const asDevice = () => (header ??= { 'X-Device-Id': deviceId() });

export function useTableQuery(code: string) {
  return useQuery({
    queryKey: tableKeys.table(code),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/tables/{code}', { params: { path: { code }, header: asDevice() }, signal })),
    retry: false,
  });
}

export function useLiveTable(code: string, enabled: boolean) {
  return useLive<TableView>(enabled ? `/api/tables/${encodeURIComponent(code)}/stream` : undefined, asDevice());
}
