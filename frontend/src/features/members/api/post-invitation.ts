import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** Sends the invitation again, with a fresh link. */
export function useInvite(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/members/{id}/invitation', { params: { path: { id } } })),
  });
}
