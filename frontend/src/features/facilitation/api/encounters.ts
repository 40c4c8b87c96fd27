import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { encounterKeys } from '@/features/facilitation/api/keys';
import { api, unwrap } from '@/lib/api/client';

export const ENCOUNTERS_SIZE = 10;

export function useEncounters(page: number, enabled: boolean) {
  return useQuery({
    queryKey: encounterKeys.list(page),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/me/encounters', { params: { query: { page, size: ENCOUNTERS_SIZE } }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useEncounterSettings(enabled: boolean) {
  return useQuery({
    queryKey: encounterKeys.settings,
    queryFn: ({ signal }) => unwrap(api.GET('/api/me/encounters/settings', { signal })),
    enabled,
  });
}

export function useEraseEncounters() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/me/encounters')),
    onSuccess: () => queries.invalidateQueries({ queryKey: encounterKeys.all }),
  });
}

export function useDecideAboutEncounters() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (remembered: boolean) => unwrap(api.PUT('/api/me/encounters/settings', { body: { remembered } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: encounterKeys.all }),
  });
}
