import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** Whether an event asks anything of those who register; under the key of the form itself. */
export function useAskedAtRegistration(id: string) {
  return useQuery({
    queryKey: ['registration', 'form', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/registration-form', { params: { path: { id } }, signal })),
  });
}
