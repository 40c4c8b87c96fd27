import { useMutation, useQuery } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';
import type { GuestRegistrationRequest, PublicRegistrationRequest } from '@/lib/api/types';

export function useGuestInvitation(token: string) {
  return useQuery(query('/api/guest-invitations/{token}', { params: { path: { token } } }));
}

/** The key makes a second try, after an answer that got lost, the same request. */
export function registerGuest(token: string, body: GuestRegistrationRequest, key: string) {
  return api.POST('/api/guest-invitations/{token}/registrations', { params: { path: { token }, header: { 'Idempotency-Key': key } }, body });
}

export function submitPublicRegistration(id: string, body: PublicRegistrationRequest, key: string) {
  return api.POST('/api/events/{id}/public-registrations', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body });
}

/** What the link of a letter asks to confirm. To look at it changes nothing. */
export function usePublicRegistration(token: string) {
  return useQuery({ ...query('/api/public-registrations/{token}', { params: { path: { token } } }), staleTime: Infinity });
}

export function useConfirmPublicRegistration(token: string) {
  return useMutation({ mutationFn: () => api.POST('/api/public-registrations/{token}/confirmation', { params: { path: { token } } }) });
}
