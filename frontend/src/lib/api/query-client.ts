import { QueryClient } from '@tanstack/react-query';
import { readAgainAfterChanges } from '@/lib/api/invalidates';
import { OfflineError, Problem } from '@/lib/api/problem';

const HALF_A_MINUTE = 30_000;

function worthRetrying(failures: number, error: unknown) {
  if (failures > 0) return false;
  return error instanceof OfflineError || (error instanceof Problem && error.status >= 500);
}

/** Reads again what a change made old, as long as it is in use. */
class Queries extends QueryClient {
  private leave?: () => void;

  override mount() {
    super.mount();
    this.leave ??= readAgainAfterChanges(this);
  }

  override unmount() {
    super.unmount();
    this.leave?.();
    this.leave = undefined;
  }
}

export function createQueryClient() {
  return new Queries({
    defaultOptions: {
      // 'always': a request without network fails and says so, rather than wait in silence.
      queries: { staleTime: HALF_A_MINUTE, retry: worthRetrying, retryDelay: 800, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
