import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { Axis, Theme } from '@/lib/api/types';

const KEY = ['themes'] as const;

/** The whole vocabulary, archived themes too: it is short. */
export function useVocabulary() {
  return useQuery({
    queryKey: [...KEY, 'vocabulary'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/themes', { params: { query: { archived: true, size: 200 } }, signal })),
  });
}

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: KEY });
}

export interface ThemeNames {
  nameFr: string;
  nameEn: string;
  axis: Axis;
}

const put = ({ id, version }: Theme, body: ThemeNames & { position: number }) =>
  unwrap(api.PUT('/api/themes/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

/** Adds a theme at the end, or renames the one that was read. */
export function useSaveTheme() {
  return useMutation({
    mutationFn: ({ theme, names }: { theme?: Theme; names: ThemeNames }) =>
      theme ? put(theme, { ...names, position: theme.position }) : unwrap(api.POST('/api/themes', { body: names })),
    onSuccess: useRefresh(),
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
    onSettled: useRefresh(),
  });
}

export function useArchiveTheme() {
  return useMutation({
    mutationFn: ({ id, archived }: Theme) =>
      archived
        ? unwrap(api.POST('/api/themes/{id}/restore', { params: { path: { id } } }))
        : unwrap(api.POST('/api/themes/{id}/archive', { params: { path: { id } } })),
    onSuccess: useRefresh(),
  });
}
