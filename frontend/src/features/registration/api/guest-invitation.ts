import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';
import type { GuestRegistrationRequest } from '@/lib/api/types';

export function useGuestInvitation(token: string) {
  return useQuery({
    queryKey: ['registration', 'invitation', token],
    queryFn: ({ signal }) => unwrap(api.GET('/api/guest-invitations/{token}', { params: { path: { token } }, signal })),
  });
}

/** The key makes a second try, after an answer that got lost, the same request. */
export function registerGuest(token: string, body: GuestRegistrationRequest, key: string) {
  return unwrap(
    api.POST('/api/guest-invitations/{token}/registrations', {
      params: { path: { token }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}
