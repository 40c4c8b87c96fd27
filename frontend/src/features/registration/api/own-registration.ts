import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { refreshRegistrations, registrationKeys } from '@/features/registration/api/keys';
import { api, unwrap } from '@/lib/api/client';
import type { RegisterRequest } from '@/lib/api/types';

/** What the reader said; asked for where there is a registration. */
export function useOwnRegistration(id: string, enabled: boolean) {
  return useQuery({
    queryKey: registrationKeys.mine(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/registration', { params: { path: { id } }, signal })),
    enabled,
    staleTime: 0,
  });
}

/** Registers, or changes what was said. Asked twice, it answers the same. */
export function useRegisterWithWishes(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RegisterRequest) =>
      unwrap(api.PUT('/api/events/{id}/registration/wishes', { params: { path: { id } }, body })),
    onSuccess: () => refreshRegistrations(queries),
  });
}
