import { useMutation, useQuery } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import type { Axis, Theme } from '@/lib/api/types';

/** The whole vocabulary, archived themes too: it is short. */
export function useVocabulary() {
  return useQuery(query('/api/themes', { params: { query: { archived: true, size: 200 } } }));
}

export interface ThemeNames {
  nameFr: string;
  nameEn: string;
  axis: Axis;
}

const put = ({ id, version }: Theme, body: ThemeNames & { position: number }) =>
  api.PUT('/api/themes/{id}', { params: { path: { id }, header: ifMatch(version) }, body });

/** Adds a theme at the end, or renames the one that was read. */
export function useSaveTheme() {
  return useMutation({
    mutationFn: ({ theme, names }: { theme?: Theme; names: ThemeNames }) =>
      theme ? put(theme, { ...names, position: theme.position }) : api.POST('/api/themes', { body: names }),
  });
}

/** One after the other: each of them is a small change of its own. */
export function useMoveThemes() {
  return useMutation({
    mutationFn: async (changes: { theme: Theme; position: number }[]) => {
      for (const { theme, position } of changes) {
        await put(theme, { nameFr: theme.nameFr, nameEn: theme.nameEn, axis: theme.axis, position });
      }
    },
  });
}

export function useArchiveTheme() {
  return useMutation({
    mutationFn: ({ id, archived }: Theme) =>
      api.POST(`/api/themes/{id}/${archived ? 'restore' : 'archive'}`, { params: { path: { id } } }),
  });
}
