import { QueryClient } from '@tanstack/react-query';
import { readAgainAfterChanges } from '@/lib/api/invalidates';
import { OfflineError, Problem } from '@/lib/api/problem';

const HALF_A_MINUTE = 30_000;

function worthRetrying(failures: number, error: unknown) {
  if (failures > 0) return false;
  return error instanceof OfflineError || (error instanceof Problem && error.status >= 500);
}

export function createQueryClient() {
  const queries = new QueryClient({
    defaultOptions: {
      // 'always': a request without network fails and says so, rather than wait in silence.
      queries: { staleTime: HALF_A_MINUTE, retry: worthRetrying, retryDelay: 800, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  readAgainAfterChanges(queries);
  return queries;
}
