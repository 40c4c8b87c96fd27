import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import type { InvitationLinkRequest, RegisterRequest, RegistrationFormRequest } from '@/lib/api/types';

/** What the reader said; asked for where there is a registration. */
export function useOwnRegistration(id: string, enabled: boolean) {
  return useQuery({ ...query('/api/events/{id}/registration', { params: { path: { id } } }), enabled, staleTime: 0 });
}

/** Registers, or changes what was said. Asked twice, it answers the same. */
export function useRegisterWithWishes(id: string) {
  return useMutation({
    mutationFn: (body: RegisterRequest) => api.PUT('/api/events/{id}/registration/wishes', { params: { path: { id } }, body }),
  });
}

export function useRegistrationForm(id: string) {
  return useQuery(query('/api/events/{id}/registration-form', { params: { path: { id } } }));
}

export function useUpdateRegistrationForm(id: string) {
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: RegistrationFormRequest }) =>
      api.PUT('/api/events/{id}/registration-form', { params: { path: { id }, header: ifMatch(version) }, body }),
  });
}

/** Large, because it is printed. */
export const NEEDS_SIZE = 200;

export function useNeeds(id: string, page: number) {
  return useQuery({
    ...query('/api/events/{id}/needs', { params: { path: { id }, query: { page, size: NEEDS_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

/** Most that anybody registers; the API pages further. */
const MOST = 100;

export function useColleagues(id: string) {
  return useQuery(query('/api/events/{id}/colleagues', { params: { path: { id }, query: { size: MOST } } }));
}

export function useRegisterColleague(id: string) {
  return useMutation({
    mutationFn: (memberId: string) => api.PUT('/api/events/{id}/colleagues/{memberId}', { params: { path: { id, memberId } } }),
  });
}

export function useCancelColleague(id: string) {
  return useMutation({
    mutationFn: (memberId: string) => api.DELETE('/api/events/{id}/colleagues/{memberId}', { params: { path: { id, memberId } } }),
  });
}

export const LINKS_SIZE = 10;

export function useInvitationLinks(id: string, page: number) {
  return useQuery({
    ...query('/api/events/{id}/invitation-links', { params: { path: { id }, query: { page, size: LINKS_SIZE } } }),
    placeholderData: keepPreviousData,
  });
}

/** Its answer carries the address, this once. */
export function useCreateInvitationLink(id: string) {
  return useMutation({
    mutationFn: (body: InvitationLinkRequest) => api.POST('/api/events/{id}/invitation-links', { params: { path: { id } }, body }),
  });
}

export function useRevokeInvitationLink(id: string) {
  return useMutation({
    mutationFn: (linkId: string) => api.DELETE('/api/events/{id}/invitation-links/{linkId}', { params: { path: { id, linkId } } }),
  });
}
