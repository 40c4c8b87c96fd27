import type { toJoinRequest } from '@/features/joining/join-form';
import { api, unwrap } from '@/lib/api/client';

/** The key makes a second try, after an answer that got lost, the same request. */
export function submitJoinRequest(body: ReturnType<typeof toJoinRequest>, key: string) {
  return unwrap(api.POST('/api/join-requests', { body, headers: { 'Idempotency-Key': key } }));
}
