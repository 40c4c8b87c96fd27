import { useMutation, useQueryClient } from '@tanstack/react-query';
import { accountQuery } from '@/lib/api/get-account';
import { api, unwrap } from '@/lib/api/client';

function useRefresh() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: accountQuery.queryKey }),
      queries.invalidateQueries({ queryKey: ['members'] }),
    ]);
}

export function useReplacePhoto() {
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(
        api.PUT('/api/me/photo', {
          // The contract says "a binary string"; what travels is the file itself.
          body: file as unknown as string,
          bodySerializer: () => file,
          headers: { 'Content-Type': file.type },
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useRemovePhoto() {
  return useMutation({ mutationFn: () => unwrap(api.DELETE('/api/me/photo')), onSuccess: useRefresh() });
}
