import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshAttendance } from '@/features/attendance/api/keys';
import { api, unwrap } from '@/lib/api/client';

/** What somebody answered at the door, noted by who runs the event. */
export function useNotePhotoChoice(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ registrationId, given }: { registrationId: string; given: boolean }) =>
      unwrap(
        api.PUT('/api/events/{id}/attendance/{registrationId}/photo-consent', {
          params: { path: { id, registrationId } },
          body: { given },
        }),
      ),
    onSettled: () => refreshAttendance(queries, id),
  });
}

/** The reader's own answer. */
export function useDecideAboutPhotos(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: boolean) =>
      unwrap(api.PUT('/api/events/{id}/registration/photo-consent', { params: { path: { id } }, body: { given } })),
    onSettled: () => refreshAttendance(queries, id),
  });
}
