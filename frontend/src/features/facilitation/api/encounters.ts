import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';

export const ENCOUNTERS_SIZE = 10;

export function useEncounters(page: number, enabled: boolean) {
  return useQuery({
    ...query('/api/me/encounters', { params: { query: { page, size: ENCOUNTERS_SIZE } } }),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useEncounterSettings(enabled: boolean) {
  return useQuery({ ...query('/api/me/encounters/settings'), enabled });
}

export function useEraseEncounters() {
  return useMutation({ mutationFn: () => api.DELETE('/api/me/encounters') });
}

export function useDecideAboutEncounters() {
  return useMutation({ mutationFn: (remembered: boolean) => api.PUT('/api/me/encounters/settings', { body: { remembered } }) });
}
