import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { refreshRegistrations, registrationKeys } from '@/features/registration/api/keys';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { RegistrationFormRequest } from '@/lib/api/types';

export function useRegistrationForm(id: string) {
  return useQuery({
    queryKey: registrationKeys.form(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/registration-form', { params: { path: { id } }, signal })),
  });
}

export function useUpdateRegistrationForm(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: RegistrationFormRequest }) =>
      unwrap(api.PUT('/api/events/{id}/registration-form', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSuccess: () => refreshRegistrations(queries),
  });
}
