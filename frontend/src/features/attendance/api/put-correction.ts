import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshAttendance } from '@/features/attendance/api/keys';
import type { HalfDay } from '@/features/attendance/desk/desk-list';
import { api, unwrap } from '@/lib/api/client';

interface Correction {
  registrationId: string;
  halfDay: HalfDay;
  present: boolean;
}

export function useCorrect(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ registrationId, halfDay, present }: Correction) =>
      unwrap(
        api.PUT('/api/events/{id}/attendance/{registrationId}', {
          params: { path: { id, registrationId } },
          body: { day: halfDay.day, half: halfDay.half, present },
        }),
      ),
    onSettled: () => refreshAttendance(queries, id),
  });
}
