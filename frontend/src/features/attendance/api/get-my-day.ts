import { useQuery } from '@tanstack/react-query';
import { attendanceKeys } from '@/features/attendance/api/keys';
import { type Attendee, keyOf } from '@/lib/api/attendee';
import { api, fetchFile, unwrap } from '@/lib/api/client';

export function useMyDay(who: Attendee) {
  const { eventId: id, token } = who;
  return useQuery({
    queryKey: attendanceKeys.myDay(keyOf(who)),
    queryFn: ({ signal }) =>
      unwrap(
        token
          ? api.GET('/api/participations/{token}/day', { params: { path: { token } }, signal })
          : api.GET('/api/events/{id}/registration/day', { params: { path: { id } }, signal }),
      ),
  });
}

/** The picture of the code as an address: an <img> alone sends no bearer. */
export function useMyCode(id: string) {
  return useQuery({
    queryKey: attendanceKeys.myCode(id),
    queryFn: async ({ signal }) => {
      const picture = await (await fetchFile(`/api/events/${id}/registration/qr-code`, signal)).text();
      return `data:image/svg+xml,${encodeURIComponent(picture)}`;
    },
    staleTime: Infinity,
  });
}
