import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';
import type { RegistrationPresence, RegistrationState } from '@/lib/api/types';

export interface RegistrationFilters {
  q?: string;
  state?: RegistrationState;
  presence?: RegistrationPresence;
  undelivered?: boolean;
  sort?: string;
  page: number;
}

export const REGISTRATIONS_SIZE = 15;

const EVERY_HALF_MINUTE = 30_000;

/** @param live on the day itself, when people arrive while somebody looks at the list */
export function useRegistrations(id: string, filters: RegistrationFilters, live: boolean) {
  return useQuery({
    ...query('/api/events/{id}/registrations', { params: { path: { id }, query: { ...filters, size: REGISTRATIONS_SIZE } } }),
    placeholderData: keepPreviousData,
    refetchInterval: live ? EVERY_HALF_MINUTE : false,
  });
}

/** Whether an event asks anything of those who register. */
export function useAskedAtRegistration(id: string) {
  return useQuery(query('/api/events/{id}/registration-form', { params: { path: { id } } }));
}

/** Registers the reader. Asked twice, it answers the same: a second click or a retry does no harm. */
export function useRegister() {
  return useMutation({ mutationFn: (id: string) => api.PUT('/api/events/{id}/registration', { params: { path: { id } } }) });
}

export function useCancelRegistration() {
  return useMutation({ mutationFn: (id: string) => api.DELETE('/api/events/{id}/registration', { params: { path: { id } } }) });
}

/** By an organiser; the person is told by mail, and the place goes to who waits first. */
export function useRemoveRegistration(id: string) {
  return useMutation({
    mutationFn: (registrationId: string) =>
      api.DELETE('/api/events/{id}/registrations/{registrationId}', { params: { path: { id, registrationId } } }),
  });
}

export function useAddFacilitator(id: string) {
  return useMutation({
    mutationFn: (memberId: string) => api.PUT('/api/events/{id}/facilitators/{memberId}', { params: { path: { id, memberId } } }),
  });
}

export function useRemoveFacilitator(id: string) {
  return useMutation({
    mutationFn: (memberId: string) => api.DELETE('/api/events/{id}/facilitators/{memberId}', { params: { path: { id, memberId } } }),
  });
}

export function useAddInvitee(id: string) {
  return useMutation({
    mutationFn: (memberId: string) => api.PUT('/api/events/{id}/invitees/{memberId}', { params: { path: { id, memberId } } }),
  });
}

export function useRemoveInvitee(id: string) {
  return useMutation({
    mutationFn: (memberId: string) => api.DELETE('/api/events/{id}/invitees/{memberId}', { params: { path: { id, memberId } } }),
  });
}
