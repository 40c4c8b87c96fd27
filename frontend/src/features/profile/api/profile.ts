import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { ProfileRequest } from '@/features/profile/profile-values';
import { api, ifMatch, query } from '@/lib/api/client';
import { useDebounced } from '@/lib/hooks/use-debounced';

/** The welcome: what is known at the first sign-in. */
export function postProfile({ firstName, lastName, phone, jobTitle, organisationId, territoryId, themeIds, visibility, locale }: ProfileRequest) {
  const body = { firstName, lastName, phone, jobTitle, organisationId, territoryId, themeIds, visibility, locale };
  return api.POST('/api/me/profile', { body });
}

export function putProfile(body: ProfileRequest, version: number) {
  return api.PUT('/api/me/profile', { params: { header: ifMatch(version) }, body });
}

/** Skills that other members named: the same word for the same thing lets people be found. */
export function useSkillSuggestions(typed: string) {
  const q = useDebounced(typed.trim());
  return useQuery({
    ...query('/api/members/skills', { params: { query: { q } } }),
    select: (page) => page.items,
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export function useReplacePhoto() {
  return useMutation({
    mutationFn: (file: File) =>
      api.PUT('/api/me/photo', {
        // The contract says "a binary string"; what travels is the file itself.
        body: file as unknown as string,
        bodySerializer: () => file,
        headers: { 'Content-Type': file.type },
      }),
  });
}

export function useRemovePhoto() {
  return useMutation({ mutationFn: () => api.DELETE('/api/me/photo') });
}
