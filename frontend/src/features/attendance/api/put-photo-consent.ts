import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshAttendance } from '@/features/attendance/api/keys';
import { type Attendee, keyOf } from '@/lib/api/attendee';
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
export function useDecideAboutPhotos(who: Attendee) {
  const { eventId: id, token } = who;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: boolean) =>
      unwrap(
        token
          ? api.PUT('/api/participations/{token}/photo-consent', { params: { path: { token } }, body: { given } })
          : api.PUT('/api/events/{id}/registration/photo-consent', { params: { path: { id } }, body: { given } }),
      ),
    onSettled: () => refreshAttendance(queries, keyOf(who)),
  });
}
