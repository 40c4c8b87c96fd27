import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

export function useJoinWebinar(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/events/{id}/webinar/join', { params: { path: { id } } })),
  });
}
