import { useMutation, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';
import type { PublicRegistrationRequest } from '@/lib/api/types';

export function submitPublicRegistration(id: string, body: PublicRegistrationRequest, key: string) {
  return unwrap(
    api.POST('/api/events/{id}/public-registrations', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
  );
}

/** What the link of a letter asks to confirm. To look at it changes nothing. */
export function usePublicRegistration(token: string) {
  return useQuery({
    queryKey: ['registration', 'public', token],
    queryFn: ({ signal }) => unwrap(api.GET('/api/public-registrations/{token}', { params: { path: { token } }, signal })),
    staleTime: Infinity,
  });
}

export function useConfirmPublicRegistration(token: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/public-registrations/{token}/confirmation', { params: { path: { token } } })),
  });
}
