import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

/** Whose code it is, for those who run that event; for everybody else it is unknown. */
export function useCodeHolder(code: string, enabled: boolean) {
  return useQuery({
    queryKey: ['attendance', 'code', code],
    queryFn: ({ signal }) => unwrap(api.GET('/api/check-in-codes/{code}', { params: { path: { code } }, signal })),
    enabled,
    retry: false,
  });
}
